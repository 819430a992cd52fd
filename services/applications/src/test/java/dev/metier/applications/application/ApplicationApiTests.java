package dev.metier.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.applications.TestPosting;
import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApplicationApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final TestPosting posting;

    ApplicationApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.posting = TestPosting.known(api, events);
    }

    @Test
    void keepsSnapshotOfWhatWasSent() {
        String id = applied();
        TestPeer.forgets("GET /api/v1/cv/" + posting.cv());

        Answer seen = asRecruiter().get("/api/v1/applications/" + id);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/resume/basics/name").asString()).isEqualTo("Ilinca Dragan");
        assertThat(seen.json().at("/coverLetter").asString()).isEqualTo("I like cranes.");
        assertThat(seen.json().at("/summary/stage/key").asString()).isEqualTo("applied");
        events.await(
                ApplicationSubmitted.class,
                event -> event.applicationId().toString().equals(id));
    }

    @Test
    void rejectsSecondApplicationToSamePosting() {
        applied();

        Answer second = asCandidate().post("/api/v1/applications", posting.application());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("already-applied");
    }

    @Test
    void repeatsAnswerForSameIdempotencyKeyAndRefusesOtherBody() {
        TestApi keyed = asCandidate().with("Idempotency-Key", "apply-" + posting.job());
        Answer first = keyed.post("/api/v1/applications", posting.application());

        Answer again = keyed.post("/api/v1/applications", posting.application());
        Answer other = keyed.post(
                "/api/v1/applications",
                Map.of(
                        "jobId",
                        posting.job(),
                        "cvId",
                        posting.cv(),
                        "coverLetter",
                        "Other words.",
                        "answers",
                        Map.of()));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesApplicationToClosedPosting() {
        events.publish(new JobClosed(posting.job(), posting.company()));

        await().untilAsserted(() -> {
            Answer refused =
                    api.as(TestTokens.candidate(UserId.create())).post("/api/v1/applications", posting.application());
            assertThat(refused.code()).isEqualTo("posting-not-open");
        });
    }

    @Test
    void refusesCvThatIsNotTheCandidates() {
        Answer refused = asCandidate()
                .post(
                        "/api/v1/applications",
                        Map.of("jobId", posting.job(), "cvId", CvId.create(), "answers", Map.of()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("cv-not-available");
    }

    @Test
    void recruiterMovesWithReasonAndCandidateSeesStageWithoutReason() {
        String id = applied();

        Answer moved = asRecruiter()
                .post(
                        "/api/v1/applications/" + id + "/stage",
                        Map.of("stage", "screening", "reason", "Certificates fit"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().at("/history/1/reason").asString()).isEqualTo("Certificates fit");
        Answer own = asCandidate().get("/api/v1/applications/" + id);
        assertThat(own.json().at("/summary/stage/name").asString()).isEqualTo("Screening");
        assertThat(own.json().at("/history/1/reason").isMissingNode()).isTrue();
        events.await(
                ApplicationStageChanged.class,
                event -> event.applicationId().toString().equals(id));
    }

    @Test
    void rejectionNeedsReason() {
        String id = applied();

        Answer refused = asRecruiter().post("/api/v1/applications/" + id + "/stage", Map.of("stage", "rejected"));

        assertThat(refused.code()).isEqualTo("stage-move-rejected");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("reason");
    }

    @Test
    void staleVersionIsRefused() {
        String id = applied();

        Answer refused = asRecruiter()
                .post("/api/v1/applications/" + id + "/stage", Map.of("stage", "screening", "version", 99));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("version-conflict");
    }

    @Test
    void strangersFindNothing() {
        String id = applied();
        CompanyId otherCompany = CompanyId.create();
        UserId otherRecruiter = UserId.create();
        events.publish(new CompanyMemberAdded(otherCompany, otherRecruiter, CompanyRole.OWNER));
        TestApi stranger = api.as(TestTokens.hr(otherRecruiter));
        TestApi otherCandidate = api.as(TestTokens.candidate(UserId.create()));

        for (TestApi other : List.of(stranger, otherCandidate)) {
            assertThat(other.get("/api/v1/applications/" + id).status()).isEqualTo(404);
            assertThat(other.get("/api/v1/applications/" + id + "/notes").status())
                    .isEqualTo(404);
            assertThat(other.get("/api/v1/jobs/" + posting.job() + "/pipeline").status())
                    .isEqualTo(404);
            assertThat(other.post("/api/v1/applications/" + id + "/withdraw").status())
                    .isEqualTo(404);
            assertThat(other.post("/api/v1/applications/" + id + "/stage", Map.of("stage", "offer"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.get("/api/v1/applications?jobId=" + posting.job())
                            .json()
                            .path("items")
                            .isEmpty())
                    .isTrue();
        }
    }

    @Test
    void interviewersSeeButDoNotMove() {
        String id = applied();
        TestApi interviewer = api.as(TestTokens.hr(posting.interviewer()));

        assertThat(interviewer.get("/api/v1/applications/" + id).status()).isEqualTo(200);
        assertThat(interviewer
                        .post("/api/v1/applications/" + id + "/stage", Map.of("stage", "offer"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void notesAreTheCompanysAlone() {
        String id = applied();

        asRecruiter().post("/api/v1/applications/" + id + "/notes", Map.of("text", "Call on Monday"));

        assertThat(asRecruiter()
                        .get("/api/v1/applications/" + id + "/notes")
                        .json()
                        .at("/0/text")
                        .asString())
                .isEqualTo("Call on Monday");
        assertThat(asCandidate().get("/api/v1/applications/" + id + "/notes").status())
                .isEqualTo(404);
    }

    @Test
    void withdrawnApplicationLeavesBoardAndStays() {
        String id = applied();

        Answer withdrawn = asCandidate().post("/api/v1/applications/" + id + "/withdraw");

        assertThat(withdrawn.json().at("/summary/status").asString()).isEqualTo("WITHDRAWN");
        assertThat(asRecruiter()
                        .get("/api/v1/jobs/" + posting.job() + "/pipeline")
                        .json()
                        .at("/columns/0/total")
                        .asInt())
                .isZero();
        assertThat(asRecruiter()
                        .post("/api/v1/applications/" + id + "/stage", Map.of("stage", "offer"))
                        .code())
                .isEqualTo("stage-move-rejected");
    }

    @Test
    void storesEvidenceOnceCheckAnswered() {
        TestPeer.answers("POST /api/v1/ats/analyze", 200, report());
        String id = applied();

        await().untilAsserted(() -> assertThat(asRecruiter()
                        .get("/api/v1/applications/" + id)
                        .json()
                        .at("/summary/score")
                        .asInt(-1))
                .isEqualTo(73));
    }

    @Test
    void checkLeavesVersionThatRecruiterSawAndMoveLeavesEvidence() {
        TestPeer.answers("POST /api/v1/ats/analyze", 200, report());
        Answer applied = asCandidate().post("/api/v1/applications", posting.application());
        String path = "/api/v1/applications/" + applied.json().at("/summary/id").asString();
        int seen = applied.json().at("/summary/version").asInt();
        await().untilAsserted(() -> assertThat(
                        asRecruiter().get(path).json().at("/check").isObject())
                .isTrue());

        Answer moved = asRecruiter().post(path + "/stage", Map.of("stage", "screening", "version", seen));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().at("/summary/score").asInt(-1)).isEqualTo(73);
        assertThat(moved.json().at("/check/engine").asString()).isEqualTo("metier-ats");
    }

    private String applied() {
        return posting.applied(api);
    }

    private TestApi asRecruiter() {
        return posting.asRecruiter(api);
    }

    private TestApi asCandidate() {
        return posting.asCandidate(api);
    }

    private static String report() {
        return """
                {"id":"0193a000-0000-7000-8000-0000000000aa","status":"READY","createdAt":"2026-01-01T00:00:00Z","check":{
                "engine":"metier-ats","engineVersion":"1","inputHash":"00","score":73,"criteria":[],"warnings":[],"fixes":[],
                "coverage":{"matched":[],"missing":[]},"machineView":{"experienceMonths":0,"positions":[],"languages":[],"skills":[]}}}""";
    }
}
