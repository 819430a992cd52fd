package dev.metier.embedding.engine;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import java.text.Normalizer;

/**
 * Which model makes the vectors.
 *
 * @param engine {@code onnx} or {@code openai}
 * @param dimension numbers of a vector
 * @param queryPrefix what the model wants before a query
 * @param passagePrefix what the model wants before a passage
 */
public record EngineModel(String engine, String name, int dimension, String queryPrefix, String passagePrefix) {

    public EngineModel {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The model has no name: set metier.embedding.endpoint.model.");
        }
    }

    /** What the model reads: the text in Unicode form NFC, after the words that tell its purpose. */
    public String input(EmbeddingPurpose purpose, String text) {
        String prefix = purpose == EmbeddingPurpose.QUERY ? queryPrefix : passagePrefix;
        return prefix + Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
