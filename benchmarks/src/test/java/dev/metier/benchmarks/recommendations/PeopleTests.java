package dev.metier.benchmarks.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.benchmarks.postings.Postings;
import dev.metier.benchmarks.recommendations.Person.Choice;
import dev.metier.search.match.SkillGraph;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static People people(long seed) throws IOException {
        SkillGraph graph = SkillGraph.starter(UnaryOperator.identity());
        return new People(seed, Offers.of(new Postings(1, null).first(2_000).toList(), graph), TODAY);
    }

    @Test
    void eachDependsOnSeedAndNumberOnly() throws IOException {
        People people = people(1);
        people.person(3);

        assertThat(people.person(7)).isEqualTo(people(1).person(7));
        assertThat(people(2).person(7)).isNotEqualTo(people.person(7));
    }

    @Test
    void whatIsHeldOutWasNeverSeenBefore() throws IOException {
        Person person = people(1).person(0);
        List<Integer> before = person.before().stream().map(Choice::number).toList();

        assertThat(person.seen()).extracting(Choice::number).doesNotHaveDuplicates();
        assertThat(person.heldOut()).extracting(Choice::number).doesNotContainAnyElementsOf(before);
        assertThat(person.heldOut()).anyMatch(choice -> choice.kind() == Person.Kind.SAVED);
    }

    @Test
    void gainsAreOneForTheBestOrderAndNothingForTheWorst() {
        List<Integer> order = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        assertThat(Gains.ndcg(order, Set.of(1, 2))).isEqualTo(1);
        assertThat(Gains.ndcg(order, Set.of(11, 12))).isZero();
        assertThat(Gains.recall(order, Set.of(1, 12))).isEqualTo(0.5);
    }
}
