package dev.metier.search.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.search.CandidateHit;
import dev.metier.contracts.search.CandidateResults;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchFacet;
import dev.metier.contracts.search.SearchWhy.AppliedFilter;
import dev.metier.contracts.search.Seniority;
import dev.metier.contracts.search.UnderstoodPart;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Recruiting;
import dev.metier.search.TestSkills;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CandidateSearchTests {

    private final TestEvents events;
    private final TestApi api;
    private final Recruiting recruiting;
    private Finding finding;
    private String trade = "";

    CandidateSearchTests(TestEvents events, TestApi api) {
        this.events = events;
        this.api = api;
        this.recruiting = new Recruiting(api, events);
        this.finding = new Finding(api);
    }

    @BeforeAll
    void recruiter() {
        TestSkills.areKnown();
        finding = new Finding(api.as(recruiting.token(CompanyRole.RECRUITER)));
    }

    @BeforeEach
    void aTradeOfItsOwn() {
        trade = TestCandidate.newTrade();
    }

    @Test
    void findsByWordsAndSaysWhy() {
        show(TestCandidate.of("Harbour " + trade)
                .called("Ada")
                .wanting("Crane operator")
                .being(Seniority.LEAD)
                .asking(40_000, "EUR")
                .knowing("Rigging"));

        CandidateHit hit = finding.results("q", "crane rigging " + trade, "seniority", "LEAD", "salaryMax", "45000")
                .hits()
                .getFirst();

        assertThat(hit.displayName()).isEqualTo("Ada");
        assertThat(hit.country()).isEqualTo("AT");
        assertThat(hit.skills()).extracting("name").containsExactly("Rigging");
        assertThat(hit.why().words()).containsExactlyInAnyOrder("crane", "rigging", trade);
        assertThat(hit.why().filters())
                .containsExactlyInAnyOrder(
                        new AppliedFilter("seniority", "LEAD"), new AppliedFilter("salaryMax", "45000"));
        assertThat(hit.highlights()).extracting("field").containsExactly("headline", "desiredTitles", "skills");
    }

    @Test
    void whoHidesIsNotFoundAndWhoShowsThemselfAgainIs() {
        TestCandidate person = TestCandidate.of(trade);
        show(person);

        events.publish(person.hidden());
        finding.await(answer -> answer.total() == 0, "q", trade);
        events.publish(person.called("Ada Again").shown());

        finding.await(answer -> answer.total() == 1, "q", trade);
        assertThat(finding.names("q", trade)).containsExactly("Ada Again");
    }

    @Test
    void namesOfPeopleAreNotSearched() {
        show(TestCandidate.of(trade).called("Zenobia Quillfeather"));

        assertThat(finding.results("q", "Quillfeather").total()).isZero();
        assertThat(finding.names("q", trade)).containsExactly("Zenobia Quillfeather");
    }

    @Test
    void understandsASkillByAnyOfItsNames() {
        show(TestCandidate.of(trade).knowing("Kubernetes"));

        CandidateResults results = finding.await(answer -> answer.total() == 1, "q", trade + " k8s");

        assertThat(results.understood())
                .containsExactly(new UnderstoodPart(UnderstoodPart.Kind.SKILL, "k8s", "Kubernetes"));
        assertThat(results.hits().getFirst().why().words()).contains("k8s");
    }

    @Test
    void understandsPlaceSeniorityAndRemote() {
        show(
                TestCandidate.of(trade).called("Vienna").in("Vienna, AT").being(Seniority.SENIOR),
                TestCandidate.of("Senior " + trade).called("By headline").in("Vienna"),
                TestCandidate.of(trade).called("Remote").in("Lyon, FR").remote());

        assertThat(finding.names("q", trade + " in Vienna")).containsExactlyInAnyOrder("Vienna", "By headline");
        assertThat(finding.names("q", "senior " + trade)).containsExactlyInAnyOrder("Vienna", "By headline");
        assertThat(finding.names("q", trade + " remote")).containsExactly("Remote");
        assertThat(finding.names("q", trade + " in France")).containsExactly("Remote");
    }

    @Test
    void anAmountIsAMereWord() {
        show(TestCandidate.of(trade + " 60k users"));

        CandidateResults results = finding.results("q", trade + " 60k");

        assertThat(results.understood()).isEmpty();
        assertThat(results.total()).isEqualTo(1);
    }

    @Test
    void takesPhrasesExclusionsAndSlips() {
        show(
                TestCandidate.of("Night shift " + trade).called("Night"),
                TestCandidate.of("Shift at night " + trade).called("Other"));

        assertThat(finding.names("q", "\"night shift\" " + trade)).containsExactly("Night");
        assertThat(finding.names("q", trade + " -\"night shift\"")).containsExactly("Other");
        assertThat(finding.names("q", trade.substring(0, 12) + trade.substring(13)))
                .containsExactlyInAnyOrder("Night", "Other");
    }

    @Test
    void aPlaceFindsAndDoesNotRank() {
        TestCandidate here = TestCandidate.of("Weaver " + trade).called("Here").in("Constanta, RO");
        TestCandidate elsewhere =
                TestCandidate.of("Weaver " + trade).called("Elsewhere").in("Lyon, FR");
        show(here, elsewhere);

        assertThat(finding.names("q", trade + " constanta")).containsExactly("Here");
        List<String> byId = new ArrayList<>();
        finding.results("q", trade).hits().forEach(hit -> byId.add(hit.userId().toString()));
        assertThat(finding.results("q", "weaver constanta lyon " + trade).hits())
                .extracting(hit -> hit.userId().toString())
                .containsExactlyElementsOf(byId);
    }

    @Test
    void filtersByWhatACompanyWouldPay() {
        show(
                TestCandidate.of(trade).called("Asks nothing"),
                TestCandidate.of(trade).called("Asks 50").asking(50_000, "EUR"),
                TestCandidate.of(trade).called("Asks 250 lei").asking(250_000, "RON"),
                TestCandidate.of(trade).called("Cannot be compared").asking(1, "XAU"));

        assertThat(finding.names("q", trade, "salaryMax", "49999")).containsExactly("Asks nothing");
        assertThat(finding.names("q", trade, "salaryMax", "50000"))
                .containsExactlyInAnyOrder("Asks nothing", "Asks 50", "Asks 250 lei");
        assertThat(finding.names("q", trade, "salaryMax", "250000", "currency", "RON"))
                .containsExactlyInAnyOrder("Asks nothing", "Asks 50", "Asks 250 lei");
    }

    @Test
    void countsStayWhenAValueIsChosen() {
        show(
                TestCandidate.of(trade)
                        .called("One")
                        .in("Graz")
                        .knowing("Sewing")
                        .remote(),
                TestCandidate.of(trade).called("Two").in("Vienna").knowing("Sewing", "Cutting"));
        List<SearchFacet> before = finding.results("q", trade).facets();

        CandidateResults chosen = finding.results("q", trade, "skill", "Cutting");

        assertThat(before)
                .extracting(SearchFacet::name)
                .containsExactly("country", "place", "remote", "seniority", "skill");
        assertThat(chosen.hits()).extracting(CandidateHit::displayName).containsExactly("Two");
        assertThat(facet(chosen.facets(), "skill"))
                .containsExactlyInAnyOrder(
                        new SearchFacet.Value("Sewing", 2, false), new SearchFacet.Value("Cutting", 1, true));
        assertThat(facet(before, "remote"))
                .containsExactlyInAnyOrder(
                        new SearchFacet.Value("true", 1, false), new SearchFacet.Value("false", 1, false));
        assertThat(finding.names("q", trade, "remote", "true")).containsExactly("One");
        assertThat(finding.names("q", trade, "near", "Graz", "radius", "20")).containsExactly("One");
        assertThat(finding.names("q", trade, "place", "Vienna", "country", "AT"))
                .containsExactly("Two");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        TestCandidate[] people = new TestCandidate[7];
        for (int i = 0; i < people.length; i++) {
            people[i] = TestCandidate.of(trade).called("Person " + i);
        }
        show(people);
        List<String> names = new ArrayList<>();
        String after = null;
        do {
            CandidateResults page = after == null
                    ? finding.results("q", trade, "limit", "3")
                    : finding.results("q", trade, "limit", "3", "after", after);
            page.hits().forEach(hit -> names.add(hit.displayName()));
            after = page.next();
        } while (after != null);

        assertThat(names).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void saysThatWordsAloneWereLookedFor() {
        assertThat(finding.results("q", trade).degraded()).containsExactly(SearchDegradation.MEANING_AWAY);
        assertThat(finding.results("q", "\"" + trade + "\"").degraded()).isEmpty();
    }

    @Test
    void leavesNoHistory() {
        finding.results("q", trade);

        assertThat(finding.api().get("/api/v1/search/history").json().path("items"))
                .isEmpty();
    }

    @Test
    void interviewersAndWhoLeftFindNobody() {
        for (String token : List.of(recruiting.token(CompanyRole.INTERVIEWER), recruiting.tokenOfWhoLeft())) {
            var answer = new Finding(api.as(token)).ask("q", trade);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("forbidden");
        }
        assertThat(new Finding(api.as(TestTokens.admin())).ask("q", trade).status())
                .isEqualTo(200);
    }

    @Test
    void publicSearchFindsNoCandidates() {
        show(TestCandidate.of(trade));

        assertThat(api.get("/api/v1/search?q=" + trade).json().path("total").asInt())
                .isZero();
        assertThat(api.get("/api/v1/search?q=" + trade + "&type=CANDIDATES").status())
                .isEqualTo(400);
    }

    private void show(TestCandidate... people) {
        for (TestCandidate each : people) {
            events.publish(each.shown());
        }
        await().until(() -> finding.results("q", trade).total() == people.length);
    }

    private static List<SearchFacet.Value> facet(List<SearchFacet> facets, String name) {
        return facets.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }
}
