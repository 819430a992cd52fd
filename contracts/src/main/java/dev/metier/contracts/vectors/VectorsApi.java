package dev.metier.contracts.vectors;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Chunks of documents for services: kept, found by words and by meaning, put in order. Nobody else may ask. */
@HttpExchange("/api/v1/vectors")
public interface VectorsApi {

    /** Writes all chunks of a document in the place of those it had. They are found by words within a second, and by meaning when their vectors are made. */
    @PostExchange("/index")
    IndexedChunks index(@Valid @RequestBody IndexChunks request);

    /** How far a document is. Errors: {@code not-found}. */
    @GetExchange("/documents/{documentId}")
    IndexedChunks document(@PathVariable DocumentId documentId);

    /** Takes a document away, from every file too; nothing happens where there is none. */
    @DeleteExchange("/documents/{documentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDocument(@PathVariable DocumentId documentId);

    /** Takes everything of a person away, from every file too. */
    @DeleteExchange("/owners/{ownerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteOwner(@PathVariable UserId ownerId);

    @PostExchange("/search")
    FoundChunks search(@Valid @RequestBody SearchChunks request);

    /** Puts passages in the order of how well they answer a question; keeps nothing. */
    @PostExchange("/rerank")
    RankedPassages rerank(@Valid @RequestBody RankPassages request);
}
