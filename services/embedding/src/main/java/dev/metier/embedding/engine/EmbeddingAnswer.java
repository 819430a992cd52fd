package dev.metier.embedding.engine;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answers of an endpoint and believes none that does not fit. */
final class EmbeddingAnswer {

    private final JsonMapper json;
    private final int dimension;

    EmbeddingAnswer(JsonMapper json, int dimension) {
        this.json = json;
        this.dimension = dimension;
    }

    /** The vectors, ordered by the {@code index} that each one carries. */
    List<Embedding> read(byte[] answer, int count) {
        try {
            return read(json.readTree(answer).path("data"), count);
        } catch (JacksonException e) {
            throw strange("something that is not in the form asked for");
        }
    }

    private List<Embedding> read(JsonNode data, int count) {
        if (data.size() != count) {
            throw strange("%d vectors for %d texts".formatted(data.size(), count));
        }
        Embedding[] made = new Embedding[count];
        int position = 0;
        for (JsonNode item : data) {
            int index = item.path("index").asInt(position++);
            if (index < 0 || index >= count || made[index] != null) {
                throw strange("vectors that belong to no text");
            }
            made[index] = Embedding.of(numbers(item.path("embedding")), false);
        }
        return List.of(made);
    }

    private float[] numbers(JsonNode vector) {
        if (vector.size() != dimension) {
            throw strange("vectors of %d numbers instead of %d".formatted(vector.size(), dimension));
        }
        float[] numbers = new float[dimension];
        int i = 0;
        for (JsonNode number : vector) {
            if (!number.isNumber()) {
                throw strange("vectors with something else than numbers");
            }
            numbers[i++] = number.floatValue();
        }
        return numbers;
    }

    private static EngineUnavailable strange(String what) {
        return new EngineUnavailable(
                "The embedding endpoint answered " + what + ". The operator must check its settings.");
    }
}
