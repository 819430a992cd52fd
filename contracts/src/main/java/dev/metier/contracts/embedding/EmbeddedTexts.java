package dev.metier.contracts.embedding;

import java.util.List;

/**
 * Vectors of texts. Vectors of different models cannot be compared, so keep {@code model} beside what you keep.
 *
 * @param engine {@code onnx} (in the service) or {@code openai} (an endpoint that speaks that protocol)
 * @param dimension numbers of each vector
 * @param vectors one per text, in the order of the request, of length 1, so that the dot product is the cosine
 * @param fromCache how many of the texts were known already
 * @param cut positions, from 0, of the texts that were longer than the model reads; their vectors are of their beginning.
 *     Always empty where the engine does not say
 */
public record EmbeddedTexts(
        String engine, String model, int dimension, List<float[]> vectors, int fromCache, List<Integer> cut) {

    public EmbeddedTexts {
        vectors = List.copyOf(vectors);
        cut = List.copyOf(cut);
    }
}
