package dev.metier.search.meaning;

import dev.metier.hybrid.Vector;
import dev.metier.search.meaning.Meaning.Meant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What postings of all trades have in common to a model. Their cosines to a question say how near something unrelated is:
 * 0.40 to one question, 0.49 to another.
 */
final class Background {

    private static final List<String> TRADES = trades();
    private static final int AT_ONCE = 32;

    private final String model;

    /** Of the vectors of all trades; its product with a question is the mean of their cosines. */
    private final double[] mean;

    private Background(String model, double[] mean) {
        this.model = model;
        this.mean = mean;
    }

    static Background of(Function<List<String>, List<Meant>> embed) {
        List<Meant> meant = new ArrayList<>();
        for (int from = 0; from < TRADES.size(); from += AT_ONCE) {
            meant.addAll(embed.apply(TRADES.subList(from, Math.min(TRADES.size(), from + AT_ONCE))));
        }
        double[] mean = new double[meant.getFirst().vector().values().length];
        for (Meant each : meant) {
            float[] values = each.vector().values();
            for (int i = 0; i < mean.length; i++) {
                mean[i] += values[i] / meant.size();
            }
        }
        return new Background(meant.getLast().model(), mean);
    }

    String model() {
        return model;
    }

    /** The mean cosine of something unrelated. */
    double usual(Vector question) {
        float[] values = question.values();
        double sum = 0;
        for (int i = 0; i < Math.min(mean.length, values.length); i++) {
            sum += values[i] * mean[i];
        }
        return sum;
    }

    private static List<String> trades() {
        try (InputStream file = Objects.requireNonNull(Background.class.getResourceAsStream("trades.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
