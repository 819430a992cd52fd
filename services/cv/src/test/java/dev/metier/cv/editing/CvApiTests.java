package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.CvDeleted;
import dev.metier.contracts.cv.CvParsed;
import dev.metier.contracts.id.UserId;
import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CvApiTests {

    private final TestApi anybody;
    private final TestEvents events;
    private final UserId ada = UserId.create();
    private final TestApi api;

    CvApiTests(TestApi anybody, TestEvents events) {
        this.anybody = anybody;
        this.events = events;
        this.api = anybody.as(TestTokens.candidate(ada));
    }

    @Test
    void readsAnUploadIntoACv() {
        Answer answer = Uploads.upload(api, "Ada's CV.pdf", SampleCvs.oneColumn());

        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        JsonNode cv = answer.json();
        assertThat(cv.at("/resume/basics/name").asString()).isEqualTo("Ada Brinkmann");
        assertThat(cv.path("title").asString()).isEqualTo("Ada's CV");
        assertThat(cv.path("version").asInt()).isEqualTo(1);
        assertThat(cv.path("engine").asString()).isEqualTo("metier-layout");
        assertThat(cv.path("fields").path("/work/0/position").path("page").asInt())
                .isEqualTo(1);
        CvParsed event = events.await(CvParsed.class, parsed -> parsed.ownerId().equals(ada));
        assertThat(event.cvId().toString()).isEqualTo(cv.path("id").asString());
    }

    @Test
    void patchMakesAVersionAndForgetsTheSourceOfWhatChanged() {
        String id = Uploads.cv(api);

        Answer answer = api.send(
                "PATCH",
                "/api/v1/cv/" + id,
                "application/json-patch+json",
                BodyPublishers.ofString(
                        "[{\"op\":\"replace\",\"path\":\"/basics/name\",\"value\":\"Ada M."
                                + " Brinkmann\"},{\"op\":\"add\",\"path\":\"/interests/-\",\"value\":{\"name\":\"Sailing\"}}]"));

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().path("version").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/resume/basics/name").asString()).isEqualTo("Ada M. Brinkmann");
        assertThat(answer.json().at("/resume/interests/0/name").asString()).isEqualTo("Sailing");
        assertThat(answer.json().path("fields").has("/basics/name")).isFalse();
        assertThat(answer.json().path("fields").has("/basics/email")).isTrue();
        assertThat(api.get("/api/v1/cv/" + id + "/versions/1")
                        .json()
                        .at("/resume/basics/name")
                        .asString())
                .isEqualTo("Ada Brinkmann");
        assertThat(api.get("/api/v1/cv/" + id + "/versions").json()).hasSize(2);
    }

    @Test
    void aPatchThatFailsHalfwayChangesNothing() {
        String id = Uploads.cv(api);
        Answer answer = api.patch(
                "/api/v1/cv/" + id,
                List.of(
                        Map.of("op", "replace", "path", "/basics/name", "value", "Other"),
                        Map.of("op", "remove", "path", "/work/17")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("patch-rejected");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("[1].path");
        assertThat(api.get("/api/v1/cv/" + id).json().at("/resume/basics/name").asString())
                .isEqualTo("Ada Brinkmann");
    }

    @Test
    void refusesToReplaceAVersionThatIsNoLongerCurrent() {
        String id = Uploads.cv(api);
        Map<String, Object> change = Map.of("version", 1, "resume", Map.of("basics", Map.of("name", "Ada B.")));

        assertThat(api.put("/api/v1/cv/" + id, change).status()).isEqualTo(200);
        Answer second = api.put("/api/v1/cv/" + id, change);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("version-conflict");
    }

    @Test
    void listsOwnCvsOnly() {
        String first = Uploads.cv(api);
        String second = Uploads.cv(api);
        Uploads.cv(anybody.as(TestTokens.candidate(UserId.create())));

        JsonNode page = api.get("/api/v1/cv?limit=1").json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(second);
        JsonNode next = api.get("/api/v1/cv?limit=1&after=" + page.path("next").asString())
                .json();
        assertThat(next.at("/items/0/id").asString()).isEqualTo(first);
        assertThat(next.has("next")).isFalse();
    }

    @Test
    void otherPeopleSeeNothing() {
        String id = Uploads.cv(api);
        TestApi stranger = anybody.as(TestTokens.candidate(UserId.create()));

        assertThat(stranger.get("/api/v1/cv/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/cv/" + id + "/versions").status()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/cv/" + id + "/original").status()).isEqualTo(404);
        assertThat(stranger.delete("/api/v1/cv/" + id).status()).isEqualTo(404);
        assertThat(anybody.as(TestTokens.service("ats")).get("/api/v1/cv/" + id).status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheOriginalBehindASignedLink() throws Exception {
        byte[] file = SampleCvs.oneColumn();
        String id = Uploads.upload(api, "ada.pdf", file).json().path("id").asString();
        String url =
                api.get("/api/v1/cv/" + id + "/original").json().path("url").asString();

        assertThat(Uploads.download(url)).isEqualTo(file);
    }

    @Test
    void deletesVersionsAndFiles() throws Exception {
        String id = Uploads.cv(api);
        String url =
                api.get("/api/v1/cv/" + id + "/original").json().path("url").asString();

        assertThat(api.delete("/api/v1/cv/" + id).status()).isEqualTo(204);

        assertThat(api.get("/api/v1/cv/" + id).status()).isEqualTo(404);
        assertThat(api.get("/api/v1/cv/" + id + "/versions").status()).isEqualTo(404);
        try (HttpClient client = HttpClient.newHttpClient()) {
            var gone = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
            assertThat(gone.statusCode()).isEqualTo(404);
        }
        events.await(CvDeleted.class, deleted -> deleted.cvId().toString().equals(id));
    }

    @Test
    void aRepeatedUploadWithTheSameKeyIsOneCv() {
        TestApi keyed = api.with("Idempotency-Key", "upload-of-" + ada);
        byte[] file = SampleCvs.oneColumn();
        var part = new TestApi.FilePart("file", "ada.pdf", "application/pdf", file);
        String boundaryFree = keyed.upload("/api/v1/cv/parse", Map.of(), part)
                .json()
                .path("id")
                .asString();

        assertThat(boundaryFree).isNotEmpty();
        assertThat(api.get("/api/v1/cv").json().path("items")).hasSize(1);
    }
}
