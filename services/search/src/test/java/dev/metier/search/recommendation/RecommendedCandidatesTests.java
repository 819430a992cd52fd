package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.RecommendationKind;
import dev.metier.contracts.search.RecommendedCandidate;
import dev.metier.contracts.search.RecommendedCandidates;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateHidden;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecommendedCandidatesTests {

    private static final String PATH = "/api/v1/recommendations/candidates?jobId=";

    private final TestApi api;
    private final TestEvents events;
    private final TestPosting posting;
    private final UserId recruiter = UserId.create();

    RecommendedCandidatesTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.posting =
                TestPosting.at(TestPosting.newCompany(), "Senior pastry chef").asking("Pastry", "Sugar work");
    }

    private UserId show(String name, String place, String... skills) {
        UserId id = UserId.create();
        events.publish(new CandidateShown(
                id,
                new CandidateFacts(
                        name,
                        null,
                        place,
                        List.of("Pastry chef"),
                        false,
                        null,
                        null,
                        null,
                        Stream.of(skills)
                                .map(skill -> new CandidateSkillView(SkillId.create(), skill, 3))
                                .toList())));
        return id;
    }

    private void join(CompanyRole role) {
        events.publish(new CompanyMemberAdded(posting.companyId(), recruiter, role));
    }

    private TestApi as(UserId user) {
        return api.as(TestTokens.hr(user));
    }

    private void open() {
        events.publish(posting.opened());
        new Searching(api).await(answer -> answer.total() == 1, "company", posting.company());
    }

    private List<RecommendedCandidate> recommended(UserId... people) {
        List<UserId> these = List.of(people);
        return as(recruiter).get(PATH + posting.id() + "&limit=100").as(RecommendedCandidates.class).items().stream()
                .filter(each -> these.contains(each.candidate().userId()))
                .toList();
    }

    @Test
    void recruitersSeeWhoFitsWithReasonsAndGapsAndNobodyWhoHides() {
        open();
        join(CompanyRole.RECRUITER);
        UserId both = show("Ada", "Graz, AT", "Pastry", "Sugar work");
        UserId one = show("Bea", "Constanta, RO", "Pastry");

        List<RecommendedCandidate> people =
                Awaitility.await().ignoreExceptions().until(() -> recommended(both, one), found -> found.size() == 2);
        assertThat(people).extracting(each -> each.candidate().userId()).containsExactly(both, one);
        assertThat(people.getLast().gaps())
                .anyMatch(gap ->
                        gap.kind() == RecommendationKind.SKILLS && gap.words().equals(List.of("Sugar work")));
        assertThat(people.getFirst().unknown()).contains(RecommendationKind.PLACE, RecommendationKind.SENIORITY);

        events.publish(new CandidateHidden(both));
        Awaitility.await().until(() -> recommended(both, one).size() == 1);
    }

    @Test
    void nameAndPlaceChangeNothing() {
        open();
        join(CompanyRole.OWNER);
        UserId near = show("Ada", "Constanta, RO", "Pastry");
        UserId far = show("Zoe", "Lisbon, PT", "Pastry");

        List<RecommendedCandidate> people =
                Awaitility.await().ignoreExceptions().until(() -> recommended(near, far), found -> found.size() == 2);
        assertThat(people.getFirst().score()).isEqualTo(people.getLast().score());
        assertThat(people.getFirst().reasons()).isEqualTo(people.getLast().reasons());
    }

    @Test
    void onlyWhoRecruitsForTheCompanySeesThem() {
        open();
        assertThat(as(UserId.create()).get(PATH + posting.id()).code()).isEqualTo("forbidden");
        join(CompanyRole.RECRUITER);
        Awaitility.await().until(() -> as(recruiter).get(PATH + posting.id()).status() == 200);
        join(CompanyRole.INTERVIEWER);
        Awaitility.await()
                .until(() -> as(recruiter).get(PATH + posting.id()).code().equals("forbidden"));
        assertThat(as(recruiter).get(PATH + JobId.create()).code()).isEqualTo("not-found");
        assertThat(as(recruiter).get(PATH + "x").status()).isEqualTo(400);
        assertThat(as(recruiter).get("/api/v1/recommendations/candidates").status())
                .isEqualTo(400);
    }
}
