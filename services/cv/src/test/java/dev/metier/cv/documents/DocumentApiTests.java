package dev.metier.cv.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.CvGenerated;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.editing.Uploads;
import dev.metier.cv.parsing.CvParser;
import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class DocumentApiTests {

    private final TestApi api;
    private final TestEvents events;

    DocumentApiTests(TestApi anybody, TestEvents events) {
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
        this.events = events;
    }

    @Test
    void makesADocxThatIsReadBackTheSame() throws Exception {
        String id = Uploads.cv(api);
        Answer answer = api.post("/api/v1/cv/generate", Map.of("cvId", id, "format", "DOCX", "template", "centered"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        byte[] docx = Uploads.download(answer.json().path("url").asString());
        Resume read = new CvParser(ReadingLimits.DEFAULT).parse(docx).resume();
        assertThat(read.work()).hasSize(2);
        assertThat(read.basics().name()).isEqualTo("Ada Brinkmann");
    }

    @Test
    void asksForACheckByEvent() {
        String id = Uploads.cv(api);
        JobId job = JobId.create();
        Answer answer = api.post(
                "/api/v1/cv/generate", Map.of("cvId", id, "format", "TEXT", "jobId", job, "analysisMode", "ASYNC"));

        CvGenerated event =
                events.await(CvGenerated.class, made -> made.cvId().toString().equals(id));
        assertThat(event.analysisMode()).isEqualTo(AnalysisMode.ASYNC);
        assertThat(event.jobId()).isEqualTo(job);
        assertThat(event.version()).isEqualTo(1);
        assertThat(answer.json().path("correlationId").asString()).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @Test
    void checksBeforeTheAnswerWhenAskedTo() {
        ReportId report = ReportId.create();
        TestPeer.answers(
                "POST /api/v1/ats/analyze",
                200,
                Map.of("id", report, "status", "READY", "createdAt", "2026-01-01T00:00:00Z"));
        Answer answer = api.post(
                "/api/v1/cv/generate", Map.of("cvId", Uploads.cv(api), "format", "JSON", "analysisMode", "SYNC"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.json().path("reportId").asString()).isEqualTo(report.toString());
    }

    @Test
    void takesAResumeThatIsNotStored() {
        Answer answer = api.post(
                "/api/v1/cv/generate", Map.of("resume", Map.of("basics", Map.of("name", "Ada")), "format", "TEXT"));
        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void refusesWhatCannotBeMade() {
        String id = Uploads.cv(api);
        assertThat(api.post("/api/v1/cv/generate", Map.of("format", "DOCX")).code())
                .isEqualTo("validation-failed");
        assertThat(api.post("/api/v1/cv/generate", Map.of("cvId", id, "format", "DOCX", "template", "no-such"))
                        .code())
                .isEqualTo("template-unknown");
        assertThat(api.post("/api/v1/cv/generate", Map.of("cvId", UserId.create(), "format", "DOCX"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void offersTemplates() {
        assertThat(api.get("/api/v1/cv/templates").json().at("/0/id").asString())
                .isEqualTo("plain");
    }
}
