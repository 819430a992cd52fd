package dev.metier.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SearchResults;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.contracts.search.UnderstoodPart.Kind;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import dev.metier.search.TestSkills;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a text, and what it does. */
@ServiceTest
class UnderstandingTests {

    private final TestEvents events;
    private final Searching searching;
    private final String company = TestPosting.newCompany();

    UnderstandingTests(TestEvents events, TestApi api) {
        this.events = events;
        this.searching = new Searching(api);
    }

    @BeforeEach
    void skillsAreKnown() {
        TestSkills.areKnown();
        searching.await(
                results -> results.understood().stream().anyMatch(part -> part.kind() == Kind.SKILL), "q", "k8s");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "developer in Berlin               | PLACE     | in Berlin        | Berlin",
                "in New York nurse                 | PLACE     | in New York      | New York",
                "Pfleger in München                | PLACE     | in München       | Munich",
                "sales in Germany                  | PLACE     | in Germany       | DE",
                "engineer over 60k                 | SALARY    | over 60k         | 60000 EUR",
                "Ingenieur ab 50.000 €             | SALARY    | ab 50.000 €      | 50000 EUR",
                "at least $120,000 per year        | SALARY    | at least $120,000 per year | 120000 USD",
                "over 30 EUR per hour welder       | SALARY    | over 30 EUR per hour | 30 EUR",
                "cook 2500€ a month                | SALARY    | 2500€ a month    | 2500 EUR",
                "senior painter                    | SENIORITY | senior           | SENIOR",
                "remote tester                     | REMOTE    | remote           | REMOTE",
                "home office tester                | REMOTE    | home office      | REMOTE",
                "k8s admin                         | SKILL     | k8s              | Kubernetes",
                "statistical learning expert       | SKILL     | statistical learning | Machine Learning",
                "\"product owner\" bank            | PHRASE    | \"product owner\" | product owner",
                "baker -night                      | EXCLUDED  | -night           | night",
                "baker -\"night shift\"            | EXCLUDED  | -\"night shift\" | night shift"
            })
    void reads(String text, Kind kind, String part, String value) {
        assertThat(searching.results("q", text).understood()).contains(new UnderstoodPart(kind, part, value));
        assertThat(searching.results("q", text, "plain", part).understood())
                .doesNotContain(new UnderstoodPart(kind, part, value));
    }

    @ParameterizedTest
    @CsvSource({
        "over 5 years",
        "from home to work",
        "lead generation",
        "2000 people",
        "head chef",
        "in charge of everything",
        "24-7 staff nurse"
    })
    void readsNothingIntoOtherWords(String text) {
        assertThat(searching.results("q", text).understood()).isEmpty();
    }

    @Test
    void anotherNameOfASkillCounts() {
        publish(TestPosting.at(company, "Platform engineer").asking("Kubernetes"), TestPosting.at(company, "Gardener"));

        SearchResults results = searching.results("q", "k8s", "company", company);

        assertThat(results.hits()).extracting(hit -> hit.title()).containsExactly("Platform engineer");
        assertThat(results.hits().getFirst().why().words()).containsExactly("k8s");
        assertThat(results.hits().getFirst().why().understood())
                .extracting(UnderstoodPart::value)
                .containsExactly("Kubernetes");
    }

    @Test
    void whatWasReadIsAFilterUntilItIsTurnedOff() {
        publish(
                TestPosting.at(company, "Senior roofer").working(WorkMode.REMOTE),
                TestPosting.at(company, "Roofer").describedAs("With senior colleagues, remote at times."));

        assertThat(searching.titles("q", "senior remote roofer", "company", company))
                .containsExactly("Senior roofer");
        assertThat(searching.titles(
                        "q", "senior remote roofer", "company", company, "plain", "senior", "plain", "remote"))
                .contains("Roofer");
    }

    @Test
    void phrasesStandTogetherAndExclusionsStayOut() {
        publish(
                TestPosting.at(company, "Night nurse").describedAs("Care of the sick at home."),
                TestPosting.at(company, "Nurse").describedAs("Home for the sick; care is what we do."));

        assertThat(searching.titles("q", "\"care of the sick\"", "company", company))
                .containsExactly("Night nurse");
        assertThat(searching.titles("q", "nurse -night", "company", company)).containsExactly("Nurse");
        assertThat(searching.titles("q", "-night", "company", company)).containsExactly("Nurse");
    }

    private void publish(TestPosting... postings) {
        for (TestPosting each : postings) {
            events.publish(each.opened());
        }
        searching.await(results -> results.total() == postings.length, "company", company);
    }

    @Test
    void namesSkillsNextToThoseOfTheQuestionThatOpenPostingsAskFor() {
        events.publish(TestPosting.at(company, "Platform engineer")
                .asking("Docker", "Knitting")
                .opened());

        SearchResults results = searching.await(answer -> answer.related().contains("Docker"), "q", "k8s");

        assertThat(results.related()).doesNotContain("Kubernetes", "Knitting").hasSizeLessThanOrEqualTo(6);
        assertThat(searching.results("q", "k8s", "skill", "Docker").related()).doesNotContain("Docker");
        assertThat(searching.results("q", "gardener").related()).isEmpty();
    }
}
