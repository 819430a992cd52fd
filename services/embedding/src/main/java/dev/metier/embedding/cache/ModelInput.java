package dev.metier.embedding.cache;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.embedding.engine.EngineModel;
import java.util.List;

/**
 * What a model reads of a text.
 *
 * @param text in Unicode form NFC, after the words that tell its purpose
 */
public record ModelInput(TextKey key, String text) {

    public static List<ModelInput> of(EngineModel model, EmbeddingPurpose purpose, List<String> texts) {
        return texts.stream()
                .map(text -> model.input(purpose, text))
                .map(input -> new ModelInput(TextKey.of(model, purpose.name(), input), input))
                .toList();
    }
}
