package dev.metier.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.jobs.WorkMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VarietyTests {

    private final Matching matching = new Matching(TestOffer.GRAPH);
    private final Seeker seeker =
            new Seeker(List.of(TestOffer.GRAPH.of(null, "Java")), List.of("Programmer"), null, null, false, null);

    private Match match(String id, String company, String title, String... skills) {
        Offer offer = TestOffer.of(id, company, title, WorkMode.ON_SITE, skills);
        return matching.of(seeker, offer, null, Tastes.NONE, TestOffer.TODAY);
    }

    private List<Match> manyOfOneAndSomeOthers() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            matches.add(match("a" + i, "Big", "Programmer", "Java"));
        }
        for (int i = 0; i < 5; i++) {
            matches.add(match("b" + i, "Small " + i, "Programmer of engines " + i, "Java"));
        }
        return matches;
    }

    @Test
    void oneCompanyDoesNotFillTheList() {
        List<Match> ordered = Variety.order(manyOfOneAndSomeOthers());

        assertThat(ordered).hasSize(25);
        assertThat(ordered.getFirst().offer().company()).isEqualTo("Big");
        assertThat(ordered.subList(0, 6))
                .extracting(each -> each.offer().company())
                .doesNotHaveDuplicates();
        assertThat(Variety.within(ordered.subList(0, 6))).isGreaterThan(Variety.within(ordered.subList(19, 25)));
    }

    @Test
    void theOrderDoesNotDependOnHowMatchesCome() {
        List<Match> matches = manyOfOneAndSomeOthers();
        List<Match> ordered = Variety.order(matches);
        Collections.shuffle(matches, new Random(1));

        assertThat(Variety.order(matches)).isEqualTo(ordered);
    }
}
