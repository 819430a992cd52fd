package dev.metier.cv.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.CvGenerated;
import dev.metier.contracts.cv.DocumentFormat;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ServiceTest
class DocumentApiTests {

    private static final Map<String, Object> ADA =
            Map.of("basics", Map.of("name", "Ada Brinkmann", "label", "Engineer", "email", "ada@example.org"));

    private final TestApi api;
    private final TestEvents events;

    DocumentApiTests(TestApi anybody, TestEvents events) {
        this.api = anybody.as(TestTokens.candidate(UserId.create()));
        this.events = events;
    }

    @Test
    void makesADocxThatIsReadBackTheSame() throws Exception {
        String id = Uploads.cv(api);
        Answer answer = api.post("/api/v1/cv/generate", Map.of("cvId", id, "format", "DOCX", "template", "classic"));

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

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void makesEveryFormat(DocumentFormat format) throws Exception {
        Answer answer =
                api.post("/api/v1/cv/generate", Map.of("resume", ADA, "format", format, "template", "creative"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(Uploads.download(answer.json().path("url").asString())).isNotEmpty();
        boolean isReadAgain = format == DocumentFormat.PDF || format == DocumentFormat.DOCX;
        assertThat(answer.json().has("roundTrip")
                        && !answer.json().path("roundTrip").isNull())
                .isEqualTo(isReadAgain);
    }

    @Test
    void certifiesThatADocumentIsReadAsItWasWritten() {
        Answer answer = api.post("/api/v1/cv/certificate", Map.of("resume", ADA, "format", "PDF"));
        assertThat(answer.json().path("identical").asBoolean()).as("%s", answer).isTrue();
        assertThat(answer.json().path("fields").asInt()).isEqualTo(3);
        assertThat(answer.json().path("engine").asString()).isEqualTo("metier-marks");
        assertThat(answer.json().at("/byLayout/engine").asString()).isEqualTo("metier-layout");
        assertThat(api.post("/api/v1/cv/certificate", Map.of("resume", ADA, "format", "TEXT"))
                        .code())
                .isEqualTo("validation-failed");
    }

    @Test
    void showsPagesBeforeADocumentIsMade() {
        Answer page = api.post("/api/v1/cv/preview?page=1&width=300", Map.of("resume", ADA, "template", "timeline"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Metier-Pages")).isEqualTo("1");
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        assertThat(api.post("/api/v1/cv/preview?page=2", Map.of("resume", ADA)).status())
                .isEqualTo(404);
        assertThat(api.post("/api/v1/cv/preview?page=0", Map.of("resume", ADA)).status())
                .isEqualTo(400);
    }

    @Test
    void saysWhereEachFieldStandsInThePreview() {
        List<String> points = List.of("Moved containers by night", "", "Trained the crew of the harbour");
        List<Object> roles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            roles.add(Map.of("name", "Harbour Works " + i, "position", "Engineer", "highlights", points));
        }
        Map<String, Object> request = Map.of("resume", Map.of("basics", Map.of("name", "Ada"), "work", roles));
        int pages = Integer.parseInt(api.post("/api/v1/cv/preview", request).header("Metier-Pages"));
        JsonNode fields = api.post("/api/v1/cv/preview/fields", request).json().path("fields");

        assertThat(pages).isGreaterThan(2);
        assertThat(fields.path("/basics/name").path("page").asInt()).isEqualTo(1);
        JsonNode last = fields.path("/work/39/highlights/2");
        assertThat(last.path("page").asInt()).isEqualTo(pages);
        assertThat(last.at("/box/y").asDouble())
                .isGreaterThan(fields.path("/work/39/highlights/0").at("/box/y").asDouble());
        assertThat(fields.has("/work/39/highlights/1")).isFalse();
    }

    @Test
    void keepsWhatIsMaskedOutOfTheDocument() throws Exception {
        Answer answer = api.post(
                "/api/v1/cv/generate", Map.of("resume", ADA, "format", "TEXT", "mask", List.of("CONTACT", "NAME")));
        byte[] text = Uploads.download(answer.json().path("url").asString());
        assertThat(new String(text, StandardCharsets.UTF_8))
                .contains("A. B.")
                .doesNotContain("Brinkmann")
                .doesNotContain("@");
    }

    @Test
    void showsATemplateToAnybody() {
        assertThat(api.get("/api/v1/cv/templates/sidebar/preview").header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(api.get("/api/v1/cv/templates/no-such/preview").status()).isEqualTo(404);
    }

    @Test
    void takesALargeCv() {
        List<String> highlights = Collections.nCopies(1500, "word ".repeat(40).strip());
        Map<String, Object> large = Map.of("work", List.of(Map.of("name", "Harbour Works", "highlights", highlights)));
        assertThat(api.post("/api/v1/cv/generate", Map.of("resume", large, "format", "DOCX"))
                        .status())
                .isEqualTo(201);
    }
}
