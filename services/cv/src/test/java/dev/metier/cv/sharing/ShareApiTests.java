package dev.metier.cv.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ShareApiTests {

    private static final String CV = "/api/v1/cv/";
    private static final Map<String, Object> RESUME = Map.of(
            "basics",
            Map.of("name", "Ada Brinkmann", "email", "ada@example.org", "summary", "Write to ada@example.org."),
            "work",
            List.of(Map.of("name", "Harbour Works", "position", "Crane operator")));

    private final TestApi visitor;
    private final TestApi api;

    ShareApiTests(TestApi visitor) {
        this.visitor = visitor;
        this.api = visitor.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void aVisitorSeesTheCvWithoutIdsAndSources() {
        String cv = cv();
        JsonNode created = share(cv, Map.of());
        String token = created.path("token").asString();

        Answer answer = open(token, null);

        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.json().at("/resume/basics/name").asString()).isEqualTo("Ada Brinkmann");
        assertThat(answer.text()).doesNotContain(cv, "\"fields\"", "ownerId", "original");
        assertThat(token).hasSize(43);
        JsonNode share = api.get(CV + cv + "/shares").json().path(0);
        assertThat(share.path("views").asInt()).isEqualTo(1);
        assertThat(share.has("lastViewedAt")).isTrue();
        assertThat(share.toString()).doesNotContain(token);
        Instant expires = Instant.parse(share.path("expiresAt").asString());
        Instant made = Instant.parse(share.path("createdAt").asString());
        assertThat(Duration.between(made, expires)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void whatIsMaskedIsNeitherShownNorPrinted() throws Exception {
        String token = token(cv(), Map.of("mask", List.of("CONTACT", "NAME")));

        assertThat(open(token, null).text())
                .doesNotContain("example.org", "Brinkmann")
                .contains("Crane operator");
        Answer document = visitor.post(CV + "shared/document", Map.of("token", token, "format", "TEXT"));
        assertThat(document.status()).as("%s", document).isEqualTo(200);
        String text = download(document.json().path("url").asString());
        assertThat(text).doesNotContain("example.org", "Brinkmann").contains("Crane operator", "A. B.");
    }

    @Test
    void aLinkFollowsTheCvUnlessItIsPinned() {
        String cv = cv();
        String current = token(cv, Map.of());
        String pinned = token(cv, Map.of("version", 1));
        api.patch(CV + cv, List.of(Map.of("op", "replace", "path", "/basics/name", "value", "Ada B.")));

        assertThat(open(current, null).json().at("/resume/basics/name").asString())
                .isEqualTo("Ada B.");
        assertThat(open(pinned, null).json().at("/resume/basics/name").asString())
                .isEqualTo("Ada Brinkmann");
        assertThat(api.post(CV + cv + "/shares", Map.of("version", 7)).status()).isEqualTo(404);
    }

    @Test
    void unknownRevokedAndDeletedLinksAnswerTheSame() {
        String cv = cv();
        JsonNode revoked = share(cv, Map.of());
        String share = revoked.at("/share/id").asString();
        assertThat(api.delete(CV + cv + "/shares/" + share).status()).isEqualTo(204);
        assertThat(api.delete(CV + cv + "/shares/" + share).status()).isEqualTo(404);
        String other = cv();
        String deleted = token(other, Map.of());
        api.delete(CV + other);

        Answer unknown = open("no-such-token", null);
        assertThat(unknown.status()).isEqualTo(404);
        for (String gone : List.of(revoked.path("token").asString(), deleted)) {
            assertThat(open(gone, null).text()).isEqualTo(unknown.text());
            assertThat(visitor.post(CV + "shared/document", Map.of("token", gone, "format", "DOCX"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void revokingRemovesTheDocumentsOfTheLink() throws Exception {
        String cv = cv();
        JsonNode created = share(cv, Map.of());
        String token = created.path("token").asString();
        String url = visitor.post(CV + "shared/document", Map.of("token", token, "format", "DOCX"))
                .json()
                .path("url")
                .asString();
        assertThat(status(url)).isEqualTo(200);

        api.delete(CV + cv + "/shares/" + created.at("/share/id").asString());

        assertThat(status(url)).isEqualTo(404);
    }

    @Test
    void aPasswordIsAskedForAndOnlyTheRightOneOpens() {
        String token = token(cv(), Map.of("password", "Straße 7"));

        assertThat(open(token, null).code()).isEqualTo("share-password-required");
        assertThat(open(token, "").code()).isEqualTo("share-password-required");
        Answer wrong = open(token, "strasse 7");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("share-password-wrong");
        assertThat(open(token, "Straße 7").status()).isEqualTo(200);
    }

    @Test
    void guessingIsEndedEvenForTheRightPassword() {
        String token = token(cv(), Map.of("password", "correct horse"));
        for (int i = 0; i < 10; i++) {
            assertThat(open(token, "guess " + i).code()).isEqualTo("share-password-wrong");
        }

        Answer answer = open(token, "correct horse");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("rate-limited");
    }

    @Test
    void rightPasswordsAreNotCountedAsGuesses() {
        String token = token(cv(), Map.of("password", "correct horse"));
        for (int i = 0; i < 12; i++) {
            assertThat(open(token, "correct horse").status()).isEqualTo(200);
        }
    }

    @Test
    void refusesWhatNoLinkIs() {
        String cv = cv();
        String shares = CV + cv + "/shares";
        assertThat(api.post(shares, Map.of("days", 366)).status()).isEqualTo(400);
        assertThat(api.post(shares, Map.of("expiresAt", "2001-01-01T00:00:00Z")).status())
                .isEqualTo(400);
        assertThat(api.post(shares, Map.of("expiresAt", "2999-01-01T00:00:00Z")).status())
                .isEqualTo(400);
        assertThat(api.post(shares, Map.of("days", 3, "expiresAt", "2999-01-01T00:00:00Z"))
                        .status())
                .isEqualTo(400);
        assertThat(api.post(shares, Map.of("password", "short")).status()).isEqualTo(400);
        assertThat(api.post(shares, Map.of("mask", List.of("SHOE_SIZE"))).status())
                .isEqualTo(400);
    }

    @Test
    void aCvHasAtMostTwentyLinks() {
        String cv = cv();
        for (int i = 0; i < 20; i++) {
            share(cv, Map.of("days", 1));
        }
        assertThat(api.post(CV + cv + "/shares", Map.of()).status()).isEqualTo(409);
    }

    @Test
    void otherPeopleReachNoLinkOfMine() {
        String cv = cv();
        String share = share(cv, Map.of()).at("/share/id").asString();
        TestApi stranger = visitor.as(TestTokens.candidate(UserId.create()));

        assertThat(stranger.post(CV + cv + "/shares", Map.of()).status()).isEqualTo(404);
        assertThat(stranger.get(CV + cv + "/shares").status()).isEqualTo(404);
        assertThat(stranger.delete(CV + cv + "/shares/" + share).status()).isEqualTo(404);
        assertThat(api.get(CV + cv + "/shares").json()).hasSize(1);
    }

    private String cv() {
        Answer answer = api.post("/api/v1/cv", Map.of("title", "My CV", "resume", RESUME));
        return answer.json().path("id").asString();
    }

    private JsonNode share(String cv, Map<String, Object> request) {
        Answer answer = api.post(CV + cv + "/shares", request);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer.json();
    }

    private String token(String cv, Map<String, Object> request) {
        return share(cv, request).path("token").asString();
    }

    private Answer open(String token, @Nullable String password) {
        Map<String, Object> request = new HashMap<>(Map.of("token", token));
        if (password != null) {
            request.put("password", password);
        }
        return visitor.post(CV + "shared", request);
    }

    private static String download(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        }
    }

    private static int status(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
