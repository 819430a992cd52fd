package dev.metier.hybrid.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metier.hybrid.Vector;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptiveFusionTests {

    private static final Candidate BY_WORDS = new Candidate(1, 0, 8, 0.5);
    private static final Candidate BY_MEANING = new Candidate(2, 0, 0, 0.75);
    private static final Candidate WITHOUT_VECTOR = new Candidate(3, 0, 4, Double.NaN);

    private final AdaptiveFusion fusion = new AdaptiveFusion();

    @Test
    void aFewWordsAreJudgedByWhatTheyMean() {
        assertThat(order(10, 2)).containsExactly(2, 1, 3);
    }

    @Test
    void aPageOfWordsIsJudgedByTheWords() {
        assertThat(order(10, 300)).containsExactly(1, 3, 2);
    }

    @Test
    void withoutWordsOnlyMeaningCounts() {
        assertThat(order(0, 0)).containsExactly(2, 1, 3);
    }

    @Test
    void theShareOfMeaningNeverGrowsWithTheWords() {
        double before = 1;
        for (int terms = 0; terms < 600; terms++) {
            double share = AdaptiveFusion.shareOfMeaning(terms);
            assertThat(share).isBetween(0.3, before);
            before = share;
        }
    }

    @Test
    void hitsOfALaterRoundFollow() {
        assertThat(order(0, 0, BY_WORDS, new Candidate(2, 1, 8, 0.9), new Candidate(3, 0, 0, 0.1)))
                .containsExactly(1, 3, 2);
    }

    @Test
    void equalsAreOrderedAsAsked() {
        assertThat(order(0, 0, new Candidate(9, 0, 1, 0.5), new Candidate(4, 0, 2, 0.5), new Candidate(7, 0, 3, 0.5)))
                .containsExactly(4, 7, 9);
    }

    @Test
    void aPageWantsWholeRoundsAndNoMoreThanTheDeepest() {
        assertThat(AdaptiveFusion.wanted(0)).isEqualTo(200);
        assertThat(AdaptiveFusion.wanted(200)).isEqualTo(200);
        assertThat(AdaptiveFusion.wanted(201)).isEqualTo(400);
        assertThat(AdaptiveFusion.wanted(Integer.MAX_VALUE + 1000L)).isEqualTo(10_000);
    }

    @Test
    void theBestHitMakesTheQuestionTheClearerTheMoreItsWordsSay() {
        Vector asked = Vector.of(1, 0);
        Vector best = Vector.of(0, 1);
        assertThat(AdaptiveFusion.clearer(asked, best, 0, 0)).isEqualTo(asked);
        assertThat(AdaptiveFusion.clearer(asked, best, 10, 2).similarity(best)).isCloseTo(0.196, within(1e-3));
        assertThat(AdaptiveFusion.clearer(asked, best, 10, 300).similarity(best))
                .isCloseTo(0.573, within(1e-3));
    }

    @Test
    void nothingLiesBetweenOpposites() {
        Vector asked = Vector.of(1, 0);
        assertThat(asked.towards(Vector.of(-1, 0), 1)).isEqualTo(asked);
    }

    private List<Integer> order(double ceiling, int terms) {
        return order(ceiling, terms, BY_WORDS, BY_MEANING, WITHOUT_VECTOR);
    }

    private List<Integer> order(double ceiling, int terms, Candidate... candidates) {
        return fusion.rank(List.of(candidates), ceiling, terms, Comparator.comparingInt(Candidate::document)).stream()
                .map(ranked -> ranked.candidate().document())
                .toList();
    }
}
