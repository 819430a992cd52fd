package dev.metier.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.search.match.Learning.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearningTests {

    private final Matching matching = new Matching(TestOffer.GRAPH);
    private final Learning learning = new Learning(matching);
    private final Seeker seeker = new Seeker(
            List.of(TestOffer.GRAPH.of(null, "Java"), TestOffer.GRAPH.of(null, "Python")),
            List.of("Programmer"),
            null,
            null,
            false,
            null);

    private double score(Offer offer, Tastes tastes) {
        return matching.of(seeker, offer, null, tastes, TestOffer.TODAY).score();
    }

    private static Lesson lesson(Offer offer, boolean isLiked) {
        return new Lesson(offer, isLiked, TestOffer.TODAY);
    }

    @Test
    void nothingIsLearnedFromNothing() {
        assertThat(learning.of(seeker, List.of())).isEqualTo(Tastes.NONE);
        assertThat(Tastes.NONE.isLearned()).isFalse();
    }

    @Test
    void hidingWorkOnSiteMovesRemoteWorkUp() {
        Offer remote = TestOffer.of("r", "A", "Programmer", WorkMode.REMOTE, "Java");
        Offer onSite = TestOffer.of("o", "B", "Programmer", WorkMode.ON_SITE, "Java");
        assertThat(score(remote, Tastes.NONE)).isEqualTo(score(onSite, Tastes.NONE));

        Tastes tastes = learning.of(
                seeker,
                List.of(lesson(onSite, false), lesson(onSite, false), lesson(onSite, false), lesson(onSite, false)));

        assertThat(score(remote, tastes)).isGreaterThan(score(onSite, tastes));
    }

    @Test
    void savingWhatAsksForASkillMovesThatSkillUp() {
        Offer java = TestOffer.of("j", "A", "Programmer", WorkMode.REMOTE, "Java", "Welding");
        Offer python = TestOffer.of("p", "B", "Programmer", WorkMode.REMOTE, "Python", "Welding");

        Tastes tastes = learning.of(seeker, List.of(lesson(python, true), lesson(java, false), lesson(python, true)));

        assertThat(score(python, tastes)).isGreaterThan(score(java, tastes));
        assertThat(tastes.isLearned()).isTrue();
    }

    @Test
    void sameFeedbackTeachesTheSame() {
        List<Lesson> lessons = lessons(7, 40);

        assertThat(learning.of(seeker, lessons)).isEqualTo(learning.of(seeker, lessons));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingEverMovesByMoreThanHalf(long seed) {
        Tastes tastes = learning.of(seeker, lessons(seed, 500));

        assertThat(tastes.weights().values()).allMatch(each -> Math.abs(each) <= Tastes.MOST);
        assertThat(tastes.skills().values()).allMatch(each -> Math.abs(each) <= Tastes.MOST);
        assertThat(tastes.modes().values()).allMatch(each -> Math.abs(each) <= Tastes.MOST);
        lessons(seed, 50)
                .forEach(each -> assertThat(score(each.offer(), tastes)).isBetween(0.0, 1.0));
    }

    /** By turns of one kind, so that bounds are reached. */
    private static List<Lesson> lessons(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> skills = List.of("Java", "Python", "Welding", "Kotlin", "Nursing");
        List<Lesson> lessons = new ArrayList<>();
        List<WorkMode> modes = List.of(WorkMode.values());
        boolean isContrary = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            WorkMode mode = modes.get(random.nextInt(modes.size()));
            String skill = skills.get(random.nextInt(skills.size()));
            Offer offer = TestOffer.of("o" + i, "A", random.nextBoolean() ? "Programmer" : "Cook", mode, skill);
            lessons.add(lesson(offer, (mode == WorkMode.REMOTE) != isContrary));
        }
        return lessons;
    }
}
