package dev.metier.ats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.ats.check.CvChecker;
import dev.metier.contracts.ats.AtsReportGenerated;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReportApiTests {

    private static final String ANALYZE = "/api/v1/ats/analyze";
    private static final String REPORTS = "/api/v1/ats/reports";

    private final TestApi api;
    private final TestEvents events;
    private final UserId ada = UserId.create();

    ReportApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @Test
    void checksStoredCvAgainstPublishedPosting() {
        CvId cv = Samples.cvOf(ada);
        JobId job = published();
        Answer answer = asAda().with("X-Correlation-Id", "journey-1").post(ANALYZE, Map.of("cvId", cv, "jobId", job));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("cvVersion").asInt()).isEqualTo(3);
        assertThat(answer.json().path("correlationId").asString()).isEqualTo("journey-1");
        assertThat(answer.json().at("/check/analysedAt").asString()).isEqualTo("2026-05-04");
        assertThat(answer.json().at("/check/coverage/matched/0/skill").asString())
                .isEqualTo("Forklift Operation");
        assertThat(answer.json().at("/check/coverage/missing/0/skill").asString())
                .isEqualTo("Welding");
    }

    @Test
    void theSameInputGivesTheSameCheckByteForByteAlsoWhenReadAgain() {
        Map<String, Object> request =
                Map.of("cvId", Samples.cvOf(ada), "postingText", "Requirements: welding, 2 years of experience");
        Answer first = asAda().post(ANALYZE, request);
        Answer second = asAda().post(ANALYZE, request);
        String id = first.json().path("id").asString();
        assertThat(second.json().path("id").asString()).isNotEqualTo(id);
        assertThat(check(second)).isEqualTo(check(first));
        assertThat(check(asAda().get(REPORTS + "/" + id))).isEqualTo(check(first));
    }

    @Test
    void candidateAndEmployerGetTheSameBytesOfTheSameEngine() {
        Map<String, Object> sent = Map.of(
                "resume", Samples.RESUME, "original", Samples.FILE, "jobId", published(), "analysedAt", "2026-05-04");
        Answer candidate = asAda().post(ANALYZE, sent);
        Answer application = api.as(TestTokens.service("applications")).post(ANALYZE, sent);
        assertThat(candidate.json().at("/check/engineVersion").asString()).isEqualTo(CvChecker.VERSION);
        assertThat(check(application)).isEqualTo(check(candidate));
    }

    @Test
    void whereTheFieldsWereReadChangesNoScore() {
        JobId job = published();
        CvId cv = CvId.create();
        Samples.cvReadFromFile(cv, ada);
        Answer stored = asAda().post(ANALYZE, Map.of("cvId", cv, "jobId", job));
        Map<String, Object> snapshot =
                Map.of("resume", Samples.RESUME, "original", Samples.FILE, "jobId", job, "analysedAt", "2026-05-04");
        Answer sent = api.as(TestTokens.service("applications")).post(ANALYZE, snapshot);
        assertThat(stored.json().at("/check/score")).isEqualTo(sent.json().at("/check/score"));
        assertThat(stored.json().at("/check/machineView/fields/0/confidence").asDouble())
                .isEqualTo(0.45);
    }

    @Test
    void tellsTheWorldThatACheckIsDoneWithoutWordsOfTheCv() {
        CvId cv = Samples.cvOf(ada);
        Answer answer = asAda().post(ANALYZE, Map.of("cvId", cv));
        AtsReportGenerated event = events.await(AtsReportGenerated.class, it -> cv.equals(it.cvId()));
        assertThat(event.reportId()).isEqualTo(idOf(answer));
        assertThat(event.ownerId()).isEqualTo(ada);
        assertThat(event.score()).isEqualTo(answer.json().at("/check/score").asInt());
        assertThat(event.engine()).isEqualTo("metier-ats");
    }

    @Test
    void aPreviewIsTheSameCheckAndLeavesNoReport() {
        Map<String, Object> request = Map.of("cvId", Samples.cvOf(ada), "postingText", "Requirements: welding");
        Answer kept = asAda().post(ANALYZE, request);
        Map<String, Object> preview = new HashMap<>(request);
        preview.put("preview", true);

        Answer answer = asAda().post(ANALYZE, preview);

        assertThat(check(answer)).isEqualTo(check(kept));
        assertThat(asAda().get(REPORTS + "/" + idOf(answer)).status()).isEqualTo(404);
        assertThat(asAda().get(REPORTS).json().path("items")).hasSize(1);
    }

    @Test
    void checksLaterWhenAsked() {
        Answer accepted = asAda().post(ANALYZE, Map.of("resume", Samples.RESUME, "analysisMode", "ASYNC"));
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.json().path("status").asString()).isEqualTo("PENDING");
        await().until(() -> asAda().get(accepted.header("location"))
                .json()
                .path("status")
                .asString()
                .equals("READY"));
    }

    @Test
    void aCheckOfAPostingThatNobodyKnowsIsRefused() {
        assertThat(asAda().post(ANALYZE, Map.of("cvId", CvId.create())).status())
                .isEqualTo(404);
        Map<String, Object> unknownJob = Map.of("resume", Samples.RESUME, "jobId", JobId.create());
        assertThat(asAda().post(ANALYZE, unknownJob).status()).isEqualTo(404);
        assertThat(asAda().post(ANALYZE, Map.of("cvId", CvId.create(), "analysisMode", "ASYNC"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void refusesContradictions() {
        assertRefused(Map.of(), "cvId");
        assertRefused(Map.of("cvId", CvId.create(), "resume", Samples.RESUME), "cvId");
        assertRefused(
                Map.of("resume", Samples.RESUME, "jobId", JobId.create(), "postingText", "welder"), "postingText");
        assertRefused(Map.of("resume", Samples.RESUME, "analysisMode", "NONE"), "analysisMode");
        assertRefused(Map.of("resume", Samples.RESUME, "analysisMode", "ASYNC", "preview", true), "preview");
        assertRefused(Map.of("cvId", CvId.create(), "original", Samples.FILE), "original");
        assertRefused(Map.of("resume", Samples.RESUME, "postingText", "a".repeat(50_001)), "postingText");
    }

    @Test
    void onlyTheOwnerAndServicesSeeAReport() {
        CvId cv = Samples.cvOf(ada);
        String report = REPORTS + "/" + idOf(asAda().post(ANALYZE, Map.of("cvId", cv)));
        assertThat(asAda().get(report).status()).isEqualTo(200);
        assertThat(api.as(TestTokens.service("applications")).get(report).status())
                .isEqualTo(200);
        for (String token : List.of(
                TestTokens.candidate(UserId.create()),
                TestTokens.hr(UserId.create()),
                TestTokens.admin(),
                TestTokens.operator())) {
            assertThat(api.as(token).get(report).status()).isEqualTo(404);
            assertThat(api.as(token).get(REPORTS + "?cvId=" + cv).json().path("items"))
                    .isEmpty();
        }
        assertThat(api.get(report).status()).isEqualTo(401);
    }

    @Test
    void listsOwnReportsInPages() {
        CvId cv = Samples.cvOf(ada);
        for (int i = 0; i < 3; i++) {
            asAda().post(ANALYZE, Map.of("cvId", cv));
        }
        Answer first = asAda().get(REPORTS + "?limit=2&cvId=" + cv);
        assertThat(first.json().path("items")).hasSize(2);
        String next = first.json().path("next").asString();
        assertThat(asAda().get(REPORTS + "?limit=2&cvId=" + cv + "&after=" + next)
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(asAda().get(REPORTS + "?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void appliesFixesWithoutStoringAnything() {
        Answer report = asAda().post(ANALYZE, Map.of("resume", Samples.RESUME));
        Object fixes = report.json().at("/check/fixes");
        Answer fixed = asAda().post("/api/v1/ats/fixes/apply", Map.of("resume", Samples.RESUME, "fixes", fixes));
        assertThat(fixed.status()).as(fixed.toString()).isEqualTo(200);
        assertThat(fixed.json().at("/skills/0/keywords")).hasSize(1);
        Answer again = asAda().post("/api/v1/ats/fixes/apply", Map.of("resume", fixed.json(), "fixes", fixes));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("patch-rejected");
    }

    @Test
    void everybodyMayReadTheRules() {
        Answer rules = api.get("/api/v1/ats/criteria");
        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.json().path("rules")).hasSize(15);
        assertThat(api.post(ANALYZE, Map.of("resume", Samples.RESUME)).status()).isEqualTo(401);
    }

    private void assertRefused(Map<String, Object> request, String field) {
        Answer answer = asAda().post(ANALYZE, request);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    private JobId published() {
        JobId job = JobId.create();
        events.publish(Samples.posting(job));
        await().until(() -> asAda().post(ANALYZE, Map.of("resume", Samples.RESUME, "jobId", job))
                        .status()
                == 200);
        return job;
    }

    private TestApi asAda() {
        return api.as(TestTokens.candidate(ada));
    }

    private static ReportId idOf(Answer answer) {
        return ReportId.of(answer.json().path("id").asString());
    }

    private static String check(Answer answer) {
        return answer.text().substring(answer.text().indexOf("\"check\""));
    }
}
