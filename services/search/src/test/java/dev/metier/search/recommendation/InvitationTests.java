package dev.metier.search.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.ApplicationInvitation;
import dev.metier.contracts.search.CandidateInvitation;
import dev.metier.contracts.search.RecommendedCandidates;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateHidden;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Recruiting;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class InvitationTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> NOTE = Map.of("note", "Your cakes are known here.");

    private final TestApi api;
    private final TestEvents events;
    private final Recruiting recruiting;
    private final TestPosting posting = TestPosting.at(TestPosting.newCompany(), "Confectioner");
    private final UserId candidate = UserId.create();
    private final Queue<JsonNode> messages = new ConcurrentLinkedQueue<>();
    private String recruiter = "";
    private volatile boolean isNotifying = true;

    InvitationTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.recruiting = new Recruiting(api, events);
    }

    @BeforeEach
    void somebodyAndAPosting() {
        TestPeer.computes("POST /api/v1/notify", body -> {
            messages.add(JSON.readTree(body));
            if (!isNotifying) {
                throw new IllegalStateException("away, as the test wanted it");
            }
            return "";
        });
        recruiter = recruiting.token(CompanyRole.RECRUITER, posting.companyId());
        events.publish(posting.opened());
        show();
        new Searching(api).await(answer -> answer.total() == 1, "company", posting.company());
        await().until(() -> seen().items().size() == 1);
    }

    private void show() {
        events.publish(new CandidateShown(
                candidate,
                new CandidateFacts(
                        "Ada",
                        null,
                        null,
                        List.of("Confectioner " + posting.company()),
                        false,
                        null,
                        null,
                        null,
                        List.of())));
    }

    /** The person of this test, as the recruiter sees them. */
    private RecommendedCandidates seen() {
        RecommendedCandidates all = api.as(recruiter)
                .get("/api/v1/recommendations/candidates?limit=100&jobId=" + posting.id())
                .as(RecommendedCandidates.class);
        return new RecommendedCandidates(
                all.items().stream()
                        .filter(each -> each.candidate().userId().equals(candidate))
                        .toList(),
                all.engine(),
                all.engineVersion(),
                all.degraded(),
                null);
    }

    private Answer invite(String token, JobId job, UserId person, Map<String, Object> body) {
        return api.as(token).put("/api/v1/recommendations/jobs/" + job + "/invitations/" + person, body);
    }

    @Test
    void isToldOnceAndSeenByTheCompany() {
        Answer first = invite(recruiter, posting.id(), candidate, NOTE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(invite(recruiter, posting.id(), candidate, Map.of()).json()).isEqualTo(first.json());

        assertThat(messages).hasSize(1);
        JsonNode message = messages.element();
        assertThat(message.path("userId").asString()).isEqualTo(candidate.toString());
        assertThat(message.path("values").path("company").asString()).isEqualTo(posting.company());
        assertThat(message.path("values").path("note").asString()).contains("Your cakes are known here.");
        assertThat(seen().items().getFirst().invitedAt())
                .isEqualTo(first.as(ApplicationInvitation.class).invitedAt());
    }

    @Test
    void isToldLaterUnderTheSameIdWhereNotificationsWasAway() {
        isNotifying = false;
        assertThat(invite(recruiter, posting.id(), candidate, NOTE).status()).isEqualTo(503);
        assertThat(seen().items().getFirst().invitedAt()).isNull();

        isNotifying = true;
        assertThat(invite(recruiter, posting.id(), candidate, NOTE).status()).isEqualTo(200);
        assertThat(messages.stream()
                        .map(each -> each.path("requestId").asString())
                        .distinct())
                .hasSize(1);
        assertThat(seen().items().getFirst().invitedAt()).isNotNull();
    }

    @Test
    void onlyWhoRecruitsForTheCompanyAsksAndOnlyThoseWhoShowThemselves() {
        String other = recruiting.token(CompanyRole.OWNER);
        assertThat(invite(other, posting.id(), candidate, NOTE).code()).isEqualTo("forbidden");
        assertThat(invite(TestTokens.admin(), posting.id(), candidate, NOTE).code())
                .isEqualTo("forbidden");
        assertThat(invite(recruiter, JobId.create(), candidate, NOTE).code()).isEqualTo("not-found");
        assertThat(invite(recruiter, posting.id(), UserId.create(), NOTE).code())
                .isEqualTo("not-found");
        events.publish(new CandidateHidden(candidate));
        await().until(() -> seen().items().isEmpty());
        assertThat(invite(recruiter, posting.id(), candidate, NOTE).code()).isEqualTo("not-found");
        assertThat(messages).isEmpty();
    }

    @Test
    void aCompanySeesForWhichPostingsItAskedSomebody() {
        TestPosting second = TestPosting.at(posting.company(), "Baker").of(posting.companyId());
        events.publish(second.opened());
        new Searching(api).await(answer -> answer.total() == 2, "company", posting.company());
        assertThat(invitations(recruiter)).isEmpty();
        for (TestPosting each : List.of(posting, second)) {
            assertThat(invite(recruiter, each.id(), candidate, NOTE).status()).isEqualTo(200);
        }

        assertThat(invitations(recruiter))
                .extracting(CandidateInvitation::jobId)
                .containsExactly(second.id(), posting.id());
        String colleague = recruiting.token(CompanyRole.OWNER, posting.companyId());
        assertThat(invitations(colleague)).isEqualTo(invitations(recruiter));
        assertThat(invitations(recruiting.token(CompanyRole.OWNER)))
                .as("what another company asked")
                .isEmpty();
        String interviewer = recruiting.token(CompanyRole.INTERVIEWER, posting.companyId());
        assertThat(invitations(interviewer)).as("to who does not recruit").isEmpty();
    }

    private CandidateInvitation[] invitations(String token) {
        return api.as(token)
                .get("/api/v1/recommendations/candidates/" + candidate + "/invitations")
                .as(CandidateInvitation[].class);
    }

    @Test
    void aCompanyAsksAHundredPeopleADayAtMost() {
        List<UserId> people = Stream.generate(UserId::create).limit(101).toList();
        people.forEach(this::showSailmaker);
        await().until(() ->
                invite(recruiter, posting.id(), people.getLast(), Map.of()).status() == 200);
        people.subList(0, 99)
                .forEach(each -> await().until(() ->
                        invite(recruiter, posting.id(), each, Map.of()).status() == 200));
        assertThat(invite(recruiter, posting.id(), candidate, NOTE).code()).isEqualTo("rate-limited");
        assertThat(messages).hasSize(100);
        assertThat(invite(recruiter, posting.id(), people.getFirst(), NOTE).status())
                .isEqualTo(200);
    }

    private void showSailmaker(UserId id) {
        events.publish(new CandidateShown(
                id, new CandidateFacts("Bo", null, null, List.of("Sailmaker"), false, null, null, null, List.of())));
    }
}
