package dev.metier.cv.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the secret of a link and what it opens may not be kept. */
@ServiceTest
class ShareSecrecyTests {

    private final TestApi visitor;
    private final TestApi api;
    private final JdbcClient db;
    private final String cv;

    ShareSecrecyTests(TestApi visitor, JdbcClient db) {
        this.visitor = visitor;
        this.api = visitor.as(TestTokens.candidate(UserId.create()));
        this.db = db;
        Object created = Map.of("title", "My CV", "resume", Map.of("basics", Map.of("name", "Ada Brinkmann")));
        this.cv = "/api/v1/cv/"
                + api.post("/api/v1/cv", created).json().path("id").asString();
    }

    @Test
    void theKeyOfARepeatedRequestKeepsNoToken() {
        TestApi keyed = api.with("Idempotency-Key", "share-of-" + cv);
        Answer first = keyed.post(cv + "/shares", Map.of("days", 3));
        String token = first.json().path("token").asString();
        assertThat(first.status()).isEqualTo(201);
        assertThat(token).hasSize(43);

        Answer second = keyed.post(cv + "/shares", Map.of("days", 3));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("conflict");
        assertThat(second.header("location"))
                .isEqualTo(cv + "/shares/" + first.json().at("/share/id").asString());
        assertThat(api.get(cv + "/shares").json()).hasSize(1);
        assertThat(keyed.post(cv + "/shares", Map.of("days", 4)).code()).isEqualTo("idempotency-key-reused");
        String kept = String.valueOf(db.sql("select k::text from idempotency_keys k where key = ?")
                .param("share-of-" + cv)
                .query(String.class)
                .single());
        assertThat(kept).contains("/shares/").doesNotContain(token);
    }

    @Test
    void noCacheAndNoSearchEngineKeepsWhatAVisitorSees() {
        String token = api.post(cv + "/shares", Map.of()).json().path("token").asString();
        for (Answer answer : List.of(
                visitor.post("/api/v1/cv/shared", Map.of("token", token)),
                visitor.post("/api/v1/cv/shared", Map.of("token", "no-such-token")),
                visitor.post("/api/v1/cv/shared/document", Map.of("token", token, "format", "TEXT")))) {
            assertThat(answer.header("cache-control")).as("%s", answer).isEqualTo("private, no-store");
            assertThat(answer.header("x-robots-tag")).isEqualTo("noindex");
        }
    }
}
