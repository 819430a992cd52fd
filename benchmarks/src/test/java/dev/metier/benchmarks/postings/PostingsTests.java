package dev.metier.benchmarks.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostingsTests {

    private static final int MANY = 5_000;

    @Test
    void theSameSeedMakesTheSamePostings() throws IOException {
        List<Posting> once = new Postings(7, null).first(500).toList();
        assertThat(new Postings(7, null).first(500)).containsExactlyElementsOf(once);
        assertThat(new Postings(7, null).posting(499)).isEqualTo(once.getLast());
        assertThat(new Postings(8, null).posting(0)).isNotEqualTo(once.getFirst());
    }

    @Test
    void theSameSeedAsksTheSameQuestions() throws IOException {
        Postings postings = new Postings(7, null);
        assertThat(new Questions(3, postings).first(200))
                .containsExactlyElementsOf(
                        new Questions(3, new Postings(7, null)).first(200).toList());
    }

    /** In texts of people the frequency of a word falls about as one by its rank. */
    @Test
    void wordsAreAsFrequentAsInTextsOfPeople() throws IOException {
        Map<String, Long> counts = new Postings(7, null)
                .first(MANY)
                .flatMap(posting -> Arrays.stream(
                        posting.description().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Long> frequencies =
                counts.values().stream().sorted(Comparator.reverseOrder()).toList();
        assertThat(frequencies).hasSizeGreaterThan(10_000);
        double slope = slope(frequencies.subList(0, 10_000));
        assertThat(slope).isBetween(-1.4, -0.7);
    }

    /** Of the logarithm of the frequency over that of the rank, at ranks that are evenly spread over the logarithm. */
    private static double slope(List<Long> frequencies) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (double rank = 1; rank <= frequencies.size(); rank *= 1.3) {
            double logRank = Math.log(rank);
            double logFrequency = Math.log(frequencies.get((int) rank - 1));
            n++;
            x += logRank;
            y += logFrequency;
            xx += logRank * logRank;
            xy += logRank * logFrequency;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }
}
