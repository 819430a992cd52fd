package dev.metier.contracts.embedding;

import dev.metier.contracts.id.BatchId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Makes vectors for anybody who is signed in and for services. Errors of all that make some: {@code rate-limited} where the
 * caller has too much going on, {@code service-unavailable} where everybody together has or the engine is away; both say
 * when to try again.
 */
@HttpExchange("/api/v1/embed")
public interface EmbeddingApi {

    @PostExchange
    EmbeddedTexts embed(@Valid @RequestBody EmbedTexts request);

    /** Notes the texts and answers 202; {@link #batch} says how far they are. Takes an {@code Idempotency-Key}. */
    @PostExchange("/batch")
    ResponseEntity<BatchView> embedBatch(@Valid @RequestBody EmbedBatch request);

    /**
     * A batch of the caller's; services see all, for everybody else it does not exist (404).
     *
     * @param limit vectors of the page, at most 100
     */
    @GetExchange("/batch/{jobId}")
    BatchView batch(
            @PathVariable BatchId jobId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);
}
