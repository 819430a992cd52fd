package dev.metier.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ApplicationApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final CompanyId company = CompanyId.create();
    private final JobId job = JobId.create();
    private final CvId cv = CvId.create();
    private final UserId recruiter = UserId.create();
    private final UserId candidate = UserId.create();

    ApplicationApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void postingThatTakesApplications() {
        TestPeer.answers("GET /api/v1/cv/" + cv, 200, cv());
        events.publish(new CompanyMemberAdded(company, recruiter, CompanyRole.RECRUITER));
        events.publish(new JobPublished(job, facts()));
        await().until(() ->
                asRecruiter().get("/api/v1/jobs/" + job + "/pipeline").status() == 200);
    }

    @Test
    void keepsSnapshotOfWhatWasSent() {
        String id = applied();
        TestPeer.forgets("GET /api/v1/cv/" + cv);

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

        Answer second = asCandidate().post("/api/v1/applications", application());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("already-applied");
    }

    @Test
    void repeatsAnswerForSameIdempotencyKeyAndRefusesOtherBody() {
        TestApi keyed = asCandidate().with("Idempotency-Key", "apply-" + job);
        Answer first = keyed.post("/api/v1/applications", application());

        Answer again = keyed.post("/api/v1/applications", application());
        Answer other = keyed.post(
                "/api/v1/applications",
                Map.of("jobId", job, "cvId", cv, "coverLetter", "Other words.", "answers", Map.of()));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesApplicationToClosedPosting() {
        events.publish(new JobClosed(job, company));

        await().untilAsserted(() -> {
            Answer refused = api.as(TestTokens.candidate(UserId.create())).post("/api/v1/applications", application());
            assertThat(refused.code()).isEqualTo("posting-not-open");
        });
    }

    @Test
    void refusesCvThatIsNotTheCandidates() {
        Answer refused = asCandidate()
                .post("/api/v1/applications", Map.of("jobId", job, "cvId", CvId.create(), "answers", Map.of()));

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
            assertThat(other.get("/api/v1/jobs/" + job + "/pipeline").status()).isEqualTo(404);
            assertThat(other.post("/api/v1/applications/" + id + "/withdraw").status())
                    .isEqualTo(404);
            assertThat(other.post("/api/v1/applications/" + id + "/stage", Map.of("stage", "offer"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.get("/api/v1/applications?jobId=" + job)
                            .json()
                            .path("items")
                            .isEmpty())
                    .isTrue();
        }
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
                        .get("/api/v1/jobs/" + job + "/pipeline")
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

    private String applied() {
        Answer answer = asCandidate().post("/api/v1/applications", application());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().at("/summary/id").asString();
    }

    private Map<String, Object> application() {
        return Map.of("jobId", job, "cvId", cv, "coverLetter", "I like cranes.", "answers", Map.of());
    }

    private TestApi asRecruiter() {
        return api.as(TestTokens.hr(recruiter));
    }

    private TestApi asCandidate() {
        return api.as(TestTokens.candidate(candidate));
    }

    private CvView cv() {
        Resume resume = JsonMapper.shared().readValue("{\"basics\":{\"name\":\"Ilinca Dragan\"}}", Resume.class);
        return new CvView(
                cv, candidate, "CV", 1, resume, Map.of(), null, null, List.of(), Instant.EPOCH, Instant.EPOCH);
    }

    private PostingFacts facts() {
        return new PostingFacts(
                company,
                "Harbour Works",
                "Crane operator",
                "crane-operator",
                "Move containers.",
                null,
                EmploymentType.FULL_TIME,
                WorkMode.ON_SITE,
                "Constanta, RO",
                null,
                List.of(),
                List.of(),
                List.of("en"),
                null);
    }

    private static String report() {
        return """
                {"id":"0193a000-0000-7000-8000-0000000000aa","status":"READY","createdAt":"2026-01-01T00:00:00Z","check":{
                "engine":"metier-ats","engineVersion":"1","inputHash":"00","score":73,"criteria":[],"warnings":[],"fixes":[],
                "coverage":{"matched":[],"missing":[]},"machineView":{"experienceMonths":0,"positions":[],"languages":[],"skills":[]}}}""";
    }
}
