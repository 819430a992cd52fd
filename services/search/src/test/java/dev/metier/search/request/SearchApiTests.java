package dev.metier.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.Salary.Period;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchFacet;
import dev.metier.contracts.search.SearchHighlight;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class SearchApiTests {

    private final TestEvents events;
    private final TestApi api;
    private final Searching searching;
    private final String company = TestPosting.newCompany();

    SearchApiTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
        this.searching = new Searching(api);
    }

    @Test
    void findsAPublishedPostingByItsWordsAndSaysWhy() {
        TestPosting welder = TestPosting.at(company, "Shipyard welder")
                .asking("MIG welding", "Reading plans")
                .describedAs("## The work\nYou join **hull plates** in the dry dock.");
        publish(welder, TestPosting.at(company, "Crane operator"));

        SearchResults results = searching.results("q", "hull plates welder", "company", company);

        assertThat(results.total()).isEqualTo(1);
        SearchHit hit = results.hits().getFirst();
        assertThat(hit.id()).isEqualTo(welder.id().value());
        assertThat(hit.title()).isEqualTo("Shipyard welder");
        assertThat(hit.path()).isEqualTo("/jobs/" + welder.id() + "/slug");
        assertThat(hit.place()).isEqualTo("Constanta, RO");
        assertThat(hit.country()).isEqualTo("RO");
        assertThat(hit.skills()).containsExactly("MIG welding", "Reading plans");
        assertThat(hit.published()).isEqualTo(welder.published());
        assertThat(hit.why().words()).containsExactlyInAnyOrder("hull", "plates", "welder");
        assertThat(hit.why().filters()).extracting(each -> each.name()).containsExactly("company");
        assertThat(hit.highlights()).extracting(SearchHighlight::field).contains("title", "description");
        assertThat(hit.highlights().getLast().pieces())
                .filteredOn(SearchHighlight.Piece::match)
                .extracting(SearchHighlight.Piece::text)
                .contains("hull", "plates");
        assertThat(results.degraded()).as("nobody embeds here").containsExactly(SearchDegradation.MEANING_AWAY);
        assertThat(results.model()).isNull();
    }

    @Test
    void aClosedPostingIsNoHit() {
        TestPosting closed = TestPosting.at(company, "Night guard");
        publish(closed, TestPosting.at(company, "Day guard"));

        events.publish(new JobClosed(closed.id(), closed.companyId()));

        searching.await(results -> results.total() == 1, "company", company);
        assertThat(searching.titles("q", "guard", "company", company)).containsExactly("Day guard");
    }

    @Test
    void aPostingPastItsLastDayIsNoHitBeforeAnybodySaysSo() {
        LocalDate yesterday = LocalDate.now(java.time.ZoneOffset.UTC).minusDays(1);
        publish(TestPosting.at(company, "Today").until(yesterday.plusDays(1)));
        events.publish(TestPosting.at(company, "Yesterday").until(yesterday).opened());
        publish(TestPosting.at(company, "Any day"));

        assertThat(searching.titles("company", company)).containsExactlyInAnyOrder("Today", "Any day");
    }

    @Test
    void anUpdateReplacesWhatWasThere() {
        TestPosting posting = TestPosting.at(company, "Baker");
        publish(posting);

        events.publish(posting.asking("Sourdough").updated());

        searching.await(results -> results.total() == 1, "q", "sourdough", "company", company);
        assertThat(searching.results("company", company).total()).isEqualTo(1);
    }

    @Test
    void forgivesSlipsAndAsksWhetherTheyWereMeant() {
        publish(TestPosting.at(company, "Upholsterer").asking("Quilting"));

        SearchResults results =
                searching.await(answer -> answer.didYouMean() != null, "q", "upholstrer", "company", company);

        assertThat(results.hits()).extracting(SearchHit::title).containsExactly("Upholsterer");
        assertThat(results.didYouMean()).isEqualTo("upholsterer");
        assertThat(searching.results("q", "upholsterer", "company", company).didYouMean())
                .isNull();
    }

    @Test
    void countsStayWhenAValueIsChosen() {
        publish(
                TestPosting.at(company, "A").working(WorkMode.REMOTE).asking("Java"),
                TestPosting.at(company, "B").working(WorkMode.REMOTE).asking("Go"),
                TestPosting.at(company, "C").working(WorkMode.HYBRID).asking("Java"));

        SearchResults results = searching.results("company", company, "mode", "REMOTE");

        assertThat(results.total()).isEqualTo(2);
        assertThat(facet(results, "mode"))
                .containsExactly(new SearchFacet.Value("REMOTE", 2, true), new SearchFacet.Value("HYBRID", 1, false));
        assertThat(facet(results, "skill"))
                .containsExactlyInAnyOrder(
                        new SearchFacet.Value("Java", 1, false), new SearchFacet.Value("Go", 1, false));
        assertThat(facet(searching.results("company", company, "skill", "None such"), "skill"))
                .contains(new SearchFacet.Value("None such", 0, true));
    }

    @Test
    void aValueWithACommaIsOneValue() {
        String firm = "Baker, Son & Co " + company;
        publish(TestPosting.at(firm, "Confectioner"));

        assertThat(searching.titles("company", firm)).containsExactly("Confectioner");
    }

    @Test
    void findsWhatIsNear() {
        publish(
                TestPosting.at(company, "Here").in("Köln, Germany"),
                TestPosting.at(company, "Beside").in("Bonn"),
                TestPosting.at(company, "Far").in("Berlin"),
                TestPosting.at(company, "Nowhere").in("Little Village, XX"));

        assertThat(searching.titles("company", company, "near", "Cologne")).containsExactlyInAnyOrder("Here", "Beside");
        assertThat(searching.titles("company", company, "near", "52.5,13.4", "radius", "20"))
                .containsExactly("Far");
        assertThat(searching.titles("company", company, "q", "in Cologne")).containsExactlyInAnyOrder("Here", "Beside");
        assertThat(searching.titles("company", company, "country", "DE")).hasSize(3);
    }

    @Test
    void comparesPayOfAnyPeriodAndCurrency() {
        publish(
                TestPosting.at(company, "Monthly").paying(6_000, "EUR", Period.MONTH),
                TestPosting.at(company, "Yearly").paying(60_000, "EUR", Period.YEAR),
                TestPosting.at(company, "Lei").paying(12_000, "RON", Period.MONTH),
                TestPosting.at(company, "Silent"));

        assertThat(searching.titles("company", company, "salaryMin", "65000")).containsExactly("Monthly");
        assertThat(searching.titles("company", company, "salaryMin", "65000", "currency", "USD"))
                .containsExactlyInAnyOrder("Monthly", "Yearly");
        assertThat(searching.titles("company", company, "q", "over 50k"))
                .containsExactlyInAnyOrder("Monthly", "Yearly");
        assertThat(searching.titles("company", company, "sort", "salary"))
                .containsExactly("Monthly", "Yearly", "Lei", "Silent");
    }

    @Test
    void pagesThroughAllOfThemOnce() {
        List<TestPosting> postings = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            postings.add(
                    TestPosting.at(company, "Sailor " + i).since(Instant.parse("2026-01-0" + (i + 1) + "T00:00:00Z")));
        }
        publish(postings.toArray(TestPosting[]::new));
        for (String sort : List.of("date", "relevance", "salary")) {
            List<String> seen = new ArrayList<>();
            SearchResults page = searching.results("q", "sailor", "company", company, "limit", "3", "sort", sort);
            seen.addAll(page.hits().stream().map(SearchHit::title).toList());
            while (page.next() != null) {
                page = searching.results(
                        "q", "sailor", "company", company, "limit", "3", "sort", sort, "after", page.next());
                seen.addAll(page.hits().stream().map(SearchHit::title).toList());
            }
            assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        }
        assertThat(searching.titles("company", company, "since", "2026-01-06")).containsExactly("Sailor 6", "Sailor 5");
    }

    @Test
    void aCursorHoldsForItsOwnQuestionOnly() {
        publish(TestPosting.at(company, "One"), TestPosting.at(company, "Two"));
        String next = searching.results("company", company, "limit", "1").next();

        assertThat(searching
                        .ask("company", company, "limit", "1", "after", String.valueOf(next))
                        .status())
                .isEqualTo(200);
        for (String foreign : List.of(String.valueOf(next), "nonsense", "", "AAAA")) {
            assertThat(searching
                            .ask("company", company, "q", "other", "after", foreign)
                            .code())
                    .isEqualTo("cursor-invalid");
        }
    }

    @Test
    void suggestsWhatBeginsSoAndWhatDoesButForASlip() {
        publish(
                TestPosting.at(company, "Harpsichord maker")
                        .asking("Harpsichord tuning")
                        .in("Leipzig"),
                TestPosting.at(company, "Harpsichord maker"));

        assertThat(Suggested.until(api, "harpsi", texts -> texts.contains("Harpsichord tuning")))
                .startsWith("Harpsichord maker");
        assertThat(Suggested.texts(api, "harpscihord")).contains("Harpsichord maker");
        assertThat(Suggested.texts(api, "maker harpsichord nothing such")).isEmpty();
        assertThat(Suggested.texts(api, "")).isEmpty();
        assertThat(Suggested.texts(api, "leip")).contains("Leipzig");
    }

    @Test
    void findsPostingsLikeOne() {
        TestPosting one = TestPosting.at(company, "Luthier").asking("Violin making");
        TestPosting like = TestPosting.at(company, "Junior luthier").asking("Violin making");
        publish(one, like, TestPosting.at(company, "Accountant"));

        assertThat(api.get("/api/v1/search/jobs/" + one.id() + "/similar")
                        .json()
                        .findValuesAsString("title"))
                .contains("Junior luthier")
                .doesNotContain("Luthier");
        events.publish(new JobClosed(like.id(), like.companyId()));
        searching.await(results -> results.total() == 2, "company", company);
        assertThat(api.get("/api/v1/search/jobs/" + like.id() + "/similar").status())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/search/jobs/" + one.id() + "/similar?limit=0")
                        .status())
                .isEqualTo(400);
    }

    private static List<SearchFacet.Value> facet(SearchResults results, String name) {
        return results.facets().stream()
                .filter(facet -> facet.name().equals(name))
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    /** Publishes, and waits until the last of them is seen. */
    private void publish(TestPosting... postings) {
        for (TestPosting each : postings) {
            events.publish(each.opened());
        }
        for (TestPosting each : postings) {
            searching.await(
                    results -> results.hits().stream()
                            .anyMatch(hit -> hit.id().equals(each.id().value())),
                    "company",
                    each.company(),
                    "limit",
                    "100");
        }
    }
}
