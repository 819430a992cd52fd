package dev.metier.vectors;

import dev.metier.platform.test.TestPeer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where the embedding service is and speaks its protocol: a vector is the sum of one for each word, and words of a
 * group mean the same.
 */
public final class WordVectors {

    public static final String REQUEST = "POST /api/v1/embed";

    private static final int DIMENSION = 384;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> MEANINGS = Map.of(
            "bread", "bakery", "baker", "bakery", "loaves", "bakery", "coder", "software", "developer", "software");

    private WordVectors() {}

    /** From now on it answers. */
    public static void answer() {
        TestPeer.computes(REQUEST, WordVectors::answerTo);
    }

    private static String answerTo(String request) {
        List<float[]> vectors = new ArrayList<>();
        for (JsonNode text : JSON.readTree(request).path("texts")) {
            vectors.add(vector(text.asString()));
        }
        return JSON.writeValueAsString(Map.of(
                "engine",
                "test",
                "model",
                "bge-small-en-v1.5-q",
                "dimension",
                DIMENSION,
                "vectors",
                vectors,
                "fromCache",
                0,
                "cut",
                List.of()));
    }

    private static float[] vector(String text) {
        double[] sum = new double[DIMENSION];
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            Random numbers = new Random(MEANINGS.getOrDefault(word, word).hashCode());
            for (int i = 0; i < DIMENSION; i++) {
                sum[i] += numbers.nextGaussian();
            }
        }
        double length = 0;
        for (double each : sum) {
            length += each * each;
        }
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (sum[i] / Math.sqrt(length));
        }
        return vector;
    }
}
