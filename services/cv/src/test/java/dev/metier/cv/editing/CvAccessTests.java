package dev.metier.cv.editing;

import dev.metier.contracts.id.UserId;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

class CvAccessTests extends AccessMatrixTests {

    private static final String CV = "/api/v1/cv";

    private UserId owner = UserId.create();
    private final TestApi api;

    CvAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected @Nullable String token(Who who) {
        if (who != Who.OWNER) {
            return super.token(who);
        }
        owner = UserId.create();
        return TestTokens.candidate(owner);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        String one = CV + "/" + cvOfOwner();
        Map<String, Object> resume = Map.of("basics", Map.of("name", "Ada"));
        return switch (endpoint) {
            case "POST /api/v1/cv/parse" -> Uploads.upload(caller, "cv.pdf", SampleCvs.oneColumn());
            case "POST /api/v1/cv" -> caller.post(CV, Map.of("title", "My CV", "resume", resume));
            case "GET /api/v1/cv" -> caller.get(CV);
            case "GET /api/v1/cv/{id}" -> caller.get(one);
            case "PUT /api/v1/cv/{id}" -> caller.put(one, Map.of("version", 1, "resume", resume));
            case "PATCH /api/v1/cv/{id}" ->
                caller.patch(one, List.of(Map.of("op", "add", "path", "/basics/label", "value", "Engineer")));
            case "DELETE /api/v1/cv/{id}" -> caller.delete(one);
            case "GET /api/v1/cv/{id}/versions" -> caller.get(one + "/versions");
            case "GET /api/v1/cv/{id}/versions/{version}" -> caller.get(one + "/versions/1");
            case "GET /api/v1/cv/{id}/original" -> caller.get(one + "/original");
            case "GET /api/v1/cv/{id}/original/pages/{page}" -> caller.get(one + "/original/pages/1");
            case "POST /api/v1/cv/generate" ->
                caller.post(CV + "/generate", Map.of("resume", resume, "format", "TEXT"));
            case "POST /api/v1/cv/certificate" ->
                caller.post(CV + "/certificate", Map.of("resume", resume, "format", "DOCX"));
            case "POST /api/v1/cv/preview" -> caller.post(CV + "/preview", Map.of("resume", resume));
            case "GET /api/v1/cv/templates/{id}/preview" -> caller.get(CV + "/templates/plain/preview");
            case "GET /api/v1/cv/templates" -> caller.get(CV + "/templates");
            case "POST /api/v1/cv/critique" -> caller.post(CV + "/critique", Map.of("resume", resume));
            case "GET /api/v1/cv/critique/rules" -> caller.get(CV + "/critique/rules");
            case "POST /api/v1/cv/critique/rewrite" ->
                caller.post(
                        CV + "/critique/rewrite",
                        Map.of("resume", Map.of("basics", Map.of("summary", "I plan")), "pointer", "/basics/summary"));
            default -> vary(caller, endpoint, one);
        };
    }

    private Answer vary(TestApi caller, String endpoint, String one) {
        return switch (endpoint) {
            case "POST /api/v1/cv/preview/fields" ->
                caller.post(CV + "/preview/fields", Map.of("resume", Map.of("basics", Map.of("name", "Ada"))));
            case "POST /api/v1/cv/{id}/variants" -> caller.post(one + "/variants", Map.of("title", "Variant"));
            case "GET /api/v1/cv/{id}/variants" -> caller.get(one + "/variants");
            case "PUT /api/v1/cv/{id}/lock" -> caller.put(one + "/lock", Map.of("locked", true));
            case "GET /api/v1/cv/{id}/diff" -> caller.get(one + "/diff?from=1");
            case "GET /api/v1/cv/{id}/diff/master" -> caller.get(CV + "/" + variantOfOwner() + "/diff/master");
            case "POST /api/v1/cv/{id}/restore" -> caller.post(one + "/restore", Map.of("version", 1));
            default -> share(caller, endpoint, one);
        };
    }

    private Answer share(TestApi caller, String endpoint, String one) {
        return switch (endpoint) {
            case "PUT /api/v1/cv/{id}/photo" -> PhotoApiTests.upload(caller, one);
            case "GET /api/v1/cv/{id}/photo" -> caller.get(one + "/photo");
            case "DELETE /api/v1/cv/{id}/photo" -> caller.delete(one + "/photo");
            case "POST /api/v1/cv/{id}/shares" -> caller.post(one + "/shares", Map.of());
            case "GET /api/v1/cv/{id}/shares" -> caller.get(one + "/shares");
            case "DELETE /api/v1/cv/{id}/shares/{shareId}" ->
                caller.delete(one + "/shares/" + share(one).at("/share/id").asString());
            case "POST /api/v1/cv/shared" -> caller.post(CV + "/shared", Map.of("token", token(one)));
            case "POST /api/v1/cv/shared/document" ->
                caller.post(CV + "/shared/document", Map.of("token", token(one), "format", "TEXT"));
            default -> letter(caller, endpoint);
        };
    }

    private Answer letter(TestApi caller, String endpoint) {
        String letters = CV + "/cover-letters";
        Map<String, Object> letter = Map.of("title", "My letter", "body", "Dear all");
        String one = letters + "/"
                + api.as(TestTokens.candidate(owner))
                        .post(letters, letter)
                        .json()
                        .path("id")
                        .asString();
        return switch (endpoint) {
            case "POST /api/v1/cv/cover-letters" -> caller.post(letters, letter);
            case "GET /api/v1/cv/cover-letters" -> caller.get(letters);
            case "GET /api/v1/cv/cover-letters/{id}" -> caller.get(one);
            case "PUT /api/v1/cv/cover-letters/{id}" -> caller.put(one, letter);
            case "DELETE /api/v1/cv/cover-letters/{id}" -> caller.delete(one);
            case "POST /api/v1/cv/cover-letters/preview" -> caller.post(letters + "/preview", letter);
            case "POST /api/v1/cv/cover-letters/{id}/generate" ->
                caller.post(one + "/generate", Map.of("format", "TEXT"));
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private JsonNode share(String cv) {
        return api.as(TestTokens.candidate(owner))
                .post(cv + "/shares", Map.of())
                .json();
    }

    private String token(String cv) {
        return share(cv).path("token").asString();
    }

    private String variantOfOwner() {
        return api.as(TestTokens.candidate(owner))
                .post(CV + "/" + cvOfOwner() + "/variants", Map.of("title", "Variant"))
                .json()
                .path("id")
                .asString();
    }

    private String cvOfOwner() {
        return Uploads.cv(api.as(TestTokens.candidate(owner)));
    }
}
