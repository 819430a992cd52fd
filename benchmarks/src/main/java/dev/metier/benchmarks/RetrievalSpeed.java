package dev.metier.benchmarks;

import dev.metier.hybrid.Vector;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long our order of words and meaning takes beside one search by each of plain Lucene, in alternating rounds. */
final class RetrievalSpeed {

    private static final int ROUNDS = 9;
    private static final int WARM_ROUNDS = 3;
    private static final int LEAST_QUESTIONS = 400;
    private static final int MOST_QUESTIONS = 1_000;

    private RetrievalSpeed() {}

    /** A round's medians. */
    private record Round(double ours, double twoSearches) {

        double ratio() {
            return ours / twoSearches;
        }
    }

    @FunctionalInterface
    private interface Asked {
        void ask(JudgedSet.Text question, Vector vector) throws IOException;
    }

    static void measure(JudgedSet set, Map<String, Vector> questions, Rankings rankings) throws IOException {
        for (int i = 0; i < WARM_ROUNDS; i++) {
            round(set, questions, rankings);
        }
        Round[] rounds = new Round[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = round(set, questions, rankings);
        }
        List<Round> sorted = Arrays.stream(rounds)
                .sorted(Comparator.comparingDouble(Round::ratio))
                .toList();
        Round median = sorted.get(ROUNDS / 2);
        System.out.println(String.format(
                Locale.ROOT,
                "%s p50 ours %.3f ms two-searches %.3f ms ratio %.2f (%.2f to %.2f)",
                set.name(),
                median.ours(),
                median.twoSearches(),
                median.ratio(),
                sorted.getFirst().ratio(),
                sorted.getLast().ratio()));
    }

    private static Round round(JudgedSet set, Map<String, Vector> questions, Rankings rankings) throws IOException {
        return new Round(
                median(set, questions, (question, vector) -> rankings.byOurs(question.whole(), vector)),
                median(set, questions, (question, vector) -> rankings.byTwoSearches(question.whole(), vector)));
    }

    private static double median(JudgedSet set, Map<String, Vector> questions, Asked asked) throws IOException {
        int count = Math.clamp(set.queries().size(), LEAST_QUESTIONS, MOST_QUESTIONS);
        Percentiles millis = new Percentiles(count);
        for (int i = 0; i < count; i++) {
            JudgedSet.Text question = set.queries().get(i % set.queries().size());
            Vector vector = questions.get(question.id());
            if (vector == null) {
                throw new IllegalStateException("question without a vector: " + question.id());
            }
            long start = System.nanoTime();
            asked.ask(question, vector);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis.at(50);
    }
}
