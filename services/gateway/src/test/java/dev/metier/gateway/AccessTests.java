package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTests {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/jobs, 200, 200, 200, 200, 403",
        "GET, /api/v1/jobs/1, 200, 200, 200, 200, 403",
        "POST, /api/v1/jobs, 401, 200, 200, 200, 403",
        "GET, /api/v1/jobs/1/pipeline, 401, 403, 200, 200, 403",
        "GET, /api/v1/companies/1, 200, 200, 200, 200, 403",
        "GET, /api/v1/companies/1/members, 401, 200, 200, 200, 403",
        "GET, /api/v1/skills, 200, 200, 200, 200, 403",
        "POST, /api/v1/skills/import, 401, 403, 403, 200, 403",
        "DELETE, /api/v1/skills/1, 401, 403, 403, 200, 403",
        "GET, /api/v1/ats/criteria, 200, 200, 200, 200, 403",
        "GET, /api/v1/render/0190f0a0-0000-7000-8000-000000000000, 200, 200, 200, 200, 403",
        "POST, /api/v1/embed, 401, 200, 200, 200, 403",
        "POST, /api/v1/render/pdf, 401, 200, 200, 200, 403",
        "GET, /api/v1/search, 200, 200, 200, 200, 403",
        "GET, /api/v1/search/suggest, 200, 200, 200, 200, 403",
        "GET, /api/v1/search/companies, 200, 200, 200, 200, 403",
        "POST, /api/v1/search/clicks, 200, 200, 200, 200, 403",
        "GET, /api/v1/search/candidates, 401, 403, 200, 200, 403",
        "GET, /api/v1/recommendations/candidates, 401, 403, 200, 200, 403",
        "GET, /api/v1/recommendations/candidates/1/invitations, 401, 403, 200, 200, 403",
        "PUT, /api/v1/recommendations/jobs/1/invitations/1, 401, 403, 200, 200, 403",
        "GET, /api/v1/search/analytics, 401, 403, 403, 200, 403",
        "GET, /api/v1/search/jobs/1/similar, 200, 200, 200, 200, 403",
        "GET, /api/v1/search/index, 401, 403, 403, 200, 403",
        "POST, /api/v1/search/reindex, 401, 403, 403, 200, 403",
        "GET, /api/v1/recommendations/jobs, 401, 200, 200, 200, 403",
        "GET, /api/v1/applications, 401, 200, 200, 200, 403",
        "GET, /api/v1/cv, 401, 200, 200, 200, 403",
        "GET, /api/v1/auth/sessions, 401, 200, 200, 200, 403",
        "POST, /api/v1/auth/password/change, 401, 200, 200, 200, 403",
        "POST, /api/v1/auth/password/forgot, 200, 200, 200, 200, 403",
        "GET, /api/v1/search/articles, 200, 200, 200, 200, 403",
        "GET, /api/v1/support/articles, 200, 200, 200, 200, 403",
        "GET, /api/v1/support/articles/deleting-your-account, 200, 200, 200, 200, 403",
        "POST, /api/v1/support/articles, 401, 403, 403, 200, 403",
        "PUT, /api/v1/support/articles/1, 401, 403, 403, 200, 403",
        "DELETE, /api/v1/support/articles/1, 401, 403, 403, 200, 403",
        "POST, /api/v1/support/articles/1/publish, 401, 403, 403, 200, 403",
        "GET, /api/v1/support/article-files, 401, 403, 403, 200, 403",
        "POST, /api/v1/support/article-files, 401, 403, 403, 200, 403",
        "GET, /api/v1/notification-templates, 401, 403, 403, 200, 403",
        "GET, /api/v1/analytics/timeline, 401, 403, 200, 200, 403"
    })
    void letsInWhomTheTableNames(
            String method, String path, int nobody, int candidate, int recruiter, int admin, int service) {
        assertThat(came(method, path, "")).isEqualTo(nobody);
        assertThat(came(method, path, "candidate")).isEqualTo(candidate);
        assertThat(came(method, path, "hr")).isEqualTo(recruiter);
        assertThat(came(method, path, "admin")).isEqualTo(admin);
        if (nobody == 401) {
            assertThat(came(method, path, "service")).isEqualTo(service);
        }
    }

    private int came(String method, String path, String role) {
        var answer = world.send(path, request -> {
            if (!role.isEmpty()) {
                request.header("Authorization", world.bearer(role + "-1", role));
            }
            return request.method(method, HttpRequest.BodyPublishers.noBody());
        });
        return answer.statusCode();
    }

    @Test
    void passesTheVerifiedTokenOn() {
        String bearer = world.bearer("ann", "candidate");

        var answer = world.get("/api/v1/users/me", "Authorization", bearer);

        assertThat(json(answer).getJsonObject("headers").getString("authorization"))
                .isEqualTo(bearer);
    }

    @Test
    void refusesTokensThatAreNotOursOrNotNow() {
        Issuer issuer = world.issuer;
        List<String> tokens = List.of(
                "nonsense",
                "a.b.c",
                "x".repeat(9_000),
                issuer.tokenSignedByAnother("ann", "admin"),
                issuer.tokenSignedByPublicKey("ann"),
                issuer.token(claims -> claims.subject("ann").issuer("http://evil.example")),
                issuer.token(claims -> claims.subject("ann").audience("others")),
                issuer.token(claims -> claims.subject("ann")
                        .expirationTime(Date.from(Instant.now().minusSeconds(60)))),
                issuer.token(claims -> claims.subject("ann")
                        .notBeforeTime(Date.from(Instant.now().plusSeconds(120)))),
                issuer.token(claims -> claims.subject("ann").expirationTime(null)),
                issuer.token(claims -> claims.subject("ann").claim("roles", "admin")),
                issuer.token(claims -> claims.claim("roles", List.of("admin"))));

        for (String token : tokens) {
            var answer = world.get("/api/v1/jobs", "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(json(answer).getString("code")).isEqualTo("token-invalid");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertThat(world.get("/api/v1/jobs", "Authorization", "Basic YTpi").statusCode())
                .isEqualTo(401);
    }

    @Test
    void learnsANewKeyWhenTheIssuerChangesIt() {
        assertThat(world.get("/api/v1/users/me", "Authorization", world.bearer("ann", "hr"))
                        .statusCode())
                .isEqualTo(200);

        world.issuer.rotate();
        String bearer = world.bearer("ann", "hr");

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        world.get("/api/v1/users/me", "Authorization", bearer).statusCode() == 200);
    }

    @Test
    void refusesTokensOfASessionThatItsOwnerHasEnded() {
        world.backend("identity")
                .on(
                        "DELETE /api/v1/auth/sessions/s-1",
                        request -> request.response().setStatusCode(204).end());
        String bearer = "Bearer " + world.issuer.tokenOfSession("ann", "s-1", "candidate");
        String other = "Bearer " + world.issuer.tokenOfSession("ann", "s-2", "candidate");

        assertThat(world.get("/api/v1/users/me", "Authorization", bearer).statusCode())
                .isEqualTo(200);
        world.send(
                "/api/v1/auth/sessions/s-1",
                request -> request.header("Authorization", other).DELETE());

        assertThat(world.get("/api/v1/users/me", "Authorization", bearer).statusCode())
                .isEqualTo(401);
        assertThat(world.get("/api/v1/users/me", "Authorization", other).statusCode())
                .isEqualTo(200);
    }
}
