package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTests {

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
        "/api/v1/jobs, jobs",
        "/api/v1/jobs/1, jobs",
        "/api/v1/jobs/1/publish, jobs",
        "/api/v1/jobs/1/pipeline, applications",
        "/api/v1/job-categories, jobs",
        "/api/v1/companies/1, users",
        "/api/v1/skills, users",
        "/api/v1/users/me, users",
        "/api/v1/candidates/1/profile, users",
        "/api/v1/applications?limit=5, applications",
        "/api/v1/cv/1, cv",
        "/api/v1/notifications, notifications",
        "/api/v1/auth/sessions, identity"
    })
    void sendsAnApiPathToItsService(String path, String service) {
        var answer = world.get(path, "Authorization", world.bearer("ann", "hr"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).getString("service")).isEqualTo(service);
        assertThat(json(answer).getString("uri")).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/0193b0a2-0000-7000-8000-000000000001/gardener, jobs",
        "/sitemap.xml, jobs",
        "/feeds/jobs.xml, jobs",
        "/articles, support",
        "/articles/saving-a-search, support",
        "/.well-known/openid-configuration, identity",
        "/oauth2/authorize?client_id=x, identity",
        "/userinfo, identity"
    })
    void sendsAPageToItsService(String path, String service) {
        var answer = world.get(path);

        assertThat(json(answer).getString("service")).isEqualTo(service);
        assertThat(headers(answer).getString("host")).isEqualTo("localhost:8080");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v2/jobs",
                "/api",
                "/v1/models",
                "/api/v1/notify",
                "/api/v1/auth/verify",
                "/actuator/env",
                "/actuator/health",
                "/openapi.json",
                "/metier-cv/secret.pdf",
                "/dev/mail",
                "/assets/gone.js",
                "/api/docs/nothing"
            })
    void answersWithAProblemWhereThereIsNothing(String path) {
        var answer = world.get(path, "Authorization", world.bearer("ann", "admin"), "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).getString("code")).isEqualTo("not-found");
        assertThat(json(answer).getString("type")).isEqualTo("urn:metier:problem:not-found");
        assertThat(json(answer).getInteger("status")).isEqualTo(404);
        assertThat(json(answer).getString("instance")).isEqualTo(path);
    }

    @Test
    void letsNobodyPretendToBeSomebody() {
        var answer = world.get(
                "/api/v1/jobs",
                "X-User-Id",
                "admin",
                "X-Metier-Roles",
                "admin",
                "X-Forwarded-For",
                "10.1.1.1",
                "X-Forwarded-Host",
                "evil.example",
                "Forwarded",
                "for=10.1.1.1",
                "X-Real-IP",
                "10.1.1.1",
                "X-Original-URL",
                "/api/v1/notify",
                "X-HTTP-Method-Override",
                "DELETE",
                "Cookie",
                "metier_session=forged; other=1");

        JsonObject headers = headers(answer);
        assertThat(headers.fieldNames())
                .doesNotContain(
                        "x-user-id",
                        "x-metier-roles",
                        "forwarded",
                        "x-real-ip",
                        "x-original-url",
                        "x-http-method-override",
                        "cookie",
                        "authorization");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("localhost:8080");
    }

    @Test
    void keepsWhatAServiceSaysAboutItselfInside() {
        var answer = world.get("/api/v1/jobs");

        assertThat(answer.headers().map()).doesNotContainKeys("server", "set-cookie", "x-powered-by");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void keepsAGivenRequestIdAndMakesOneOtherwise() {
        var given =
                world.get("/api/v1/jobs", "X-Request-Id", "0123456789abcdef", "X-Correlation-Id", "the-whole-story");
        var strange = world.get("/api/v1/jobs", "X-Request-Id", "a b\"{}");
        var none = world.get("/api/v1/jobs");

        assertThat(given.headers().firstValue("X-Request-Id")).contains("0123456789abcdef");
        assertThat(headers(given).getString("x-request-id")).isEqualTo("0123456789abcdef");
        assertThat(headers(given).getString("x-correlation-id")).isEqualTo("the-whole-story");
        assertThat(headers(strange).getString("x-request-id")).matches("[0-9a-f]{32}");
        assertThat(headers(none).getString("x-correlation-id"))
                .isEqualTo(headers(none).getString("x-request-id"));
    }

    @Test
    void continuesATraceOrBeginsOne() {
        String parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        assertThat(headers(world.get("/api/v1/jobs", "traceparent", parent)).getString("traceparent"))
                .isEqualTo(parent);
        assertThat(headers(world.get("/api/v1/jobs", "traceparent", "00-zz")).getString("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void passesSignedStorageAddressesOnWithTheirHostAndNothingElse() {
        String path = "/metier-cv/a/b.pdf?X-Amz-Signature=abc";
        var answer = world.get(path, "Cookie", "metier_session=x; y=1", "Authorization", "Bearer x");

        assertThat(json(answer).getString("service")).isEqualTo("storage");
        assertThat(headers(answer).getString("host")).isEqualTo("127.0.0.1:" + world.port());
        assertThat(headers(answer).fieldNames()).doesNotContain("cookie", "authorization");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
    }

    private static JsonObject headers(HttpResponse<String> answer) {
        return json(answer).getJsonObject("headers");
    }
}
