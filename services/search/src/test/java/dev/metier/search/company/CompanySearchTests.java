package dev.metier.search.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.search.CompanyHit;
import dev.metier.contracts.search.CompanyResults;
import dev.metier.contracts.users.CompanyDeleted;
import dev.metier.contracts.users.CompanyUpdated;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CompanySearchTests {

    private final TestEvents events;
    private final TestApi api;

    /** A word of its own, so that no company of another test is found. */
    private final String mark = new Random()
            .ints(14, 'a', 'z' + 1)
            .mapToObj(letter -> String.valueOf((char) letter))
            .collect(Collectors.joining());

    CompanySearchTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
    }

    @Test
    void findsByNameAndPlaceAndCountsWhatIsOpen() {
        String name = "Nordwerk " + mark;
        tell(CompanyId.create(), name, "Malmö, SE");
        tell(CompanyId.create(), "Südwerk " + mark, "Vienna, AT");
        events.publish(TestPosting.at(name, "Welder").opened());
        events.publish(TestPosting.at(name, "Painter").opened());

        CompanyHit hit = until(
                        answer ->
                                answer.total() == 1 && answer.hits().getFirst().openPostings() == 2,
                        "nordwerk " + mark + " malmo")
                .hits()
                .getFirst();

        assertThat(hit.name()).isEqualTo(name);
        assertThat(hit.place()).isEqualTo("Malmö, SE");
        assertThat(hit.country()).isEqualTo("SE");
        assertThat(hit.website()).isEqualTo("https://works.example");
        assertThat(hit.highlights()).extracting("field").contains("name");
    }

    @Test
    void countsPlacesAndKeepsTheCountsOfWhatIsChosen() {
        tell(CompanyId.create(), "One " + mark, "Vienna, AT");
        tell(CompanyId.create(), "Two " + mark, "Lyon, FR");
        until(answer -> answer.total() == 2, mark);

        CompanyResults chosen = results("q=" + mark + "&country=FR");

        assertThat(names(chosen)).containsExactly("Two " + mark);
        assertThat(chosen.facets().stream()
                        .filter(facet -> facet.name().equals("country"))
                        .flatMap(facet -> facet.values().stream()))
                .extracting("value")
                .containsExactlyInAnyOrder("AT", "FR");
    }

    @Test
    void forgivesASlipAndTheWordThatIsStillBeingTyped() {
        tell(CompanyId.create(), "Works " + mark, null);
        until(answer -> answer.total() == 1, mark);

        assertThat(results("q=" + mark.substring(0, 9)).total()).isOne();
        assertThat(results("q=" + mark.substring(0, 6) + mark.substring(7)).total())
                .isOne();
    }

    @Test
    void theLastFactsCountAndWhatIsDeletedIsGone() {
        CompanyId id = CompanyId.create();
        tell(id, "Before " + mark, "Vienna, AT");
        until(answer -> answer.total() == 1, mark);
        tell(id, "After " + mark, "Lyon, FR");
        until(answer -> names(answer).equals(List.of("After " + mark)), mark);

        events.publish(new CompanyDeleted(id));

        until(answer -> answer.total() == 0, mark);
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        for (int i = 0; i < 5; i++) {
            tell(CompanyId.create(), "Works %d %s".formatted(i, mark), null);
        }
        until(answer -> answer.total() == 5, mark);

        CompanyResults first = results("limit=3&q=" + mark);
        CompanyResults second = results("limit=3&q=" + mark + "&after=" + first.next());

        assertThat(second.next()).isNull();
        assertThat(names(first)).hasSize(3).doesNotContainAnyElementsOf(names(second));
        assertThat(names(second)).hasSize(2);
        Answer other = api.get("/api/v1/search/companies?limit=3&q=other&after=" + first.next());
        assertThat(other.code()).isEqualTo("cursor-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name:*", "\"", "(((((", "AND OR NOT", "a\u0001b\u001F", "-", "++ -- ~~ ^^", "%"})
    void takesWhateverIsTypedAsText(String typed) {
        assertThat(api.get("/api/v1/search/companies?q=" + Searching.encoded(typed))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(api.get("/api/v1/search/companies?q=" + "x".repeat(513)).code())
                .isEqualTo("validation-failed");
        assertThat(api.get("/api/v1/search/companies?" + "place=x&".repeat(51)).code())
                .isEqualTo("validation-failed");
    }

    private void tell(CompanyId id, String name, @Nullable String place) {
        events.publish(new CompanyUpdated(id, name, "https://works.example", place));
    }

    private CompanyResults results(String query) {
        Answer answer = api.get("/api/v1/search/companies?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(CompanyResults.class);
    }

    private CompanyResults until(Predicate<CompanyResults> condition, String words) {
        return await().until(() -> results("q=" + Searching.encoded(words)), condition);
    }

    private static List<String> names(CompanyResults results) {
        return results.hits().stream().map(CompanyHit::name).toList();
    }
}
