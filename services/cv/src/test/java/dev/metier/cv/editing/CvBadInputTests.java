package dev.metier.cv.editing;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class CvBadInputTests extends BadInputTests {

    private static final String CVS = "/api/v1/cv";
    private static final String LETTERS = CVS + "/cover-letters";

    private static final Map<String, Object> RESUME = Map.of(
            "basics",
            Map.of("name", "Ada Brinkmann", "profiles", List.of(Map.of("network", "GitHub", "username", "ada"))),
            "work",
            List.of(Map.of("name", "Harbour Works", "highlights", List.of("Moved containers"))));

    private static final Map<String, Object> SHORT = Map.of("basics", Map.of("name", "Ada Brinkmann"));

    private static final Map<String, Object> CERTIFICATE =
            Map.of("resume", SHORT, "format", "DOCX", "template", "modern");

    private static final Map<String, Object> PREVIEW =
            Map.of("resume", SHORT, "template", "modern", "mask", List.of("PHOTO"));

    private static final Map<String, Object> GENERATE = Map.of(
            "resume",
            RESUME,
            "format",
            "TEXT",
            "directives",
            Map.of("accentColor", "#112233", "density", "COMPACT", "sections", List.of("work")));

    private static final Map<String, Object> LETTER = Map.of(
            "title",
            "My letter",
            "language",
            "en",
            "recipient",
            "You",
            "subject",
            "Me",
            "body",
            "Dear all",
            "closing",
            "x");

    private static final Map<String, Object> PRINT =
            Map.of("format", "TEXT", "directives", Map.of("accentColor", "#112233"));

    private final TestApi api;

    CvBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.ofEntries(
                Map.entry("POST /api/v1/cv", () -> sample("/api/v1/cv", Map.of("title", "My CV", "resume", RESUME))),
                Map.entry(
                        "PUT /api/v1/cv/{id}",
                        () -> ofCv("", Map.of("version", 1, "title", "My CV", "resume", RESUME))),
                Map.entry(
                        "PATCH /api/v1/cv/{id}",
                        () -> ofCv("", List.of(Map.of("op", "add", "path", "/basics/label", "value", "Engineer")))),
                Map.entry(
                        "POST /api/v1/cv/{id}/variants",
                        () -> ofCv("/variants", Map.of("title", "Mine", "jobId", JobId.create(), "language", "de"))),
                Map.entry("PUT /api/v1/cv/{id}/lock", () -> ofCv("/lock", Map.of("locked", true))),
                Map.entry("POST /api/v1/cv/{id}/restore", () -> ofCv("/restore", Map.of("version", 1))),
                Map.entry(
                        "POST /api/v1/cv/critique",
                        () -> sample("/api/v1/cv/critique", Map.of("resume", RESUME, "language", "en"))),
                Map.entry(
                        "POST /api/v1/cv/critique/rewrite",
                        () -> sample(
                                "/api/v1/cv/critique/rewrite",
                                Map.of("resume", RESUME, "pointer", "/work/0/highlights/0"))),
                Map.entry(
                        "POST /api/v1/cv/{id}/shares",
                        () -> ofCv(
                                "/shares",
                                Map.of("days", 3, "password", "correct horse", "mask", List.of("NAME"), "version", 1))),
                Map.entry("POST /api/v1/cv/shared", () -> shared("/shared", Map.of())),
                Map.entry(
                        "POST /api/v1/cv/shared/document", () -> shared("/shared/document", Map.of("format", "TEXT"))),
                Map.entry("POST /api/v1/cv/certificate", () -> sample("/api/v1/cv/certificate", CERTIFICATE)),
                Map.entry("POST /api/v1/cv/preview", () -> sample("/api/v1/cv/preview", PREVIEW)),
                Map.entry("POST /api/v1/cv/preview/fields", () -> sample("/api/v1/cv/preview/fields", PREVIEW)),
                Map.entry("POST /api/v1/cv/cover-letters", () -> sample(LETTERS, LETTER)),
                Map.entry("POST /api/v1/cv/cover-letters/preview", () -> sample(LETTERS + "/preview", LETTER)),
                Map.entry("PUT /api/v1/cv/cover-letters/{id}", () -> ofLetter("", LETTER)),
                Map.entry("POST /api/v1/cv/cover-letters/{id}/generate", () -> ofLetter("/generate", PRINT)),
                Map.entry("POST /api/v1/cv/generate", () -> sample("/api/v1/cv/generate", GENERATE)));
    }

    private Sample ofLetter(String suffix, Object body) {
        String token = TestTokens.candidate(UserId.create());
        String id = api.as(token).post(LETTERS, LETTER).json().path("id").asString();
        return new Sample(token, LETTERS + "/" + id + suffix, body, LETTERS + "/" + id);
    }

    private Sample shared(String suffix, Map<String, Object> more) {
        Sample cv = ofCv("/shares", Map.of());
        Map<String, Object> body = new HashMap<>(more);
        body.put(
                "token",
                api.as(Objects.requireNonNull(cv.token()))
                        .post(cv.path(), cv.body())
                        .json()
                        .path("token")
                        .asString());
        return new Sample(null, "/api/v1/cv" + suffix, body);
    }

    private static Sample sample(String path, Object body) {
        String list = path.startsWith(LETTERS) ? LETTERS : CVS;
        return new Sample(TestTokens.candidate(UserId.create()), path, body, list);
    }

    private Sample ofCv(String suffix, Object body) {
        String token = TestTokens.candidate(UserId.create());
        String id = api.as(token)
                .post("/api/v1/cv", Map.of("title", "My CV", "resume", RESUME))
                .json()
                .path("id")
                .asString();
        String cv = CVS + "/" + id;
        String kept = switch (suffix) {
            case "/shares" -> cv + suffix;
            case "/variants" -> CVS;
            default -> cv;
        };
        return new Sample(token, cv + suffix, body, kept);
    }
}
