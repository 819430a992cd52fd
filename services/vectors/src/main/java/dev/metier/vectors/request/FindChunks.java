package dev.metier.vectors.request;

import dev.metier.contracts.vectors.FoundChunks;
import dev.metier.contracts.vectors.FoundChunks.Found;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.hybrid.Vector;
import dev.metier.vectors.index.ChunkIndex;
import dev.metier.vectors.index.IndexHit;
import dev.metier.vectors.index.IndexedChunk;
import dev.metier.vectors.meaning.Embeddings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds chunks by words and by meaning. */
@Component
class FindChunks {

    private static final int LIMIT = 10;
    private static final double DIVERSITY = 0.3;
    /** So many hits for each wanted are there to choose from. */
    private static final int CHOICE = 4;

    private final ChunkIndex index;
    private final Embeddings embeddings;

    FindChunks(ChunkIndex index, Embeddings embeddings) {
        this.index = index;
        this.embeddings = embeddings;
    }

    FoundChunks find(SearchChunks question) {
        int limit = Objects.requireNonNullElse(question.limit(), LIMIT);
        double diversity = Objects.requireNonNullElse(question.diversity(), DIVERSITY);
        Optional<Vector> meaning = embeddings.question(question.query());
        List<IndexHit> hits = index.search(question, meaning.orElse(null), limit * CHOICE);
        return new FoundChunks(
                Diversity.choose(hits, diversity, limit).stream()
                        .map(FindChunks::found)
                        .toList(),
                meaning.isPresent() ? embeddings.model() : null,
                meaning.isEmpty());
    }

    private static Found found(IndexHit hit) {
        IndexedChunk chunk = hit.chunk();
        return new Found(
                chunk.documentId(),
                chunk.position(),
                chunk.title(),
                chunk.text(),
                chunk.labels(),
                hit.score(),
                hit.lexical(),
                hit.similarity());
    }
}
