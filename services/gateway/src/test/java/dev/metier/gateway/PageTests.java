package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests {

    private static World world;

    @BeforeAll
    static void start() {
        world = new World("mail-sink-url=http://127.0.0.1:1/mails", "public-url=https://metier.example");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/jobs", "/jobs/0193b0a2-0000-7000-8000-000000000001", "/any/place", "/index.html"})
    void givesTheApplicationToWhoeverAsksForAPage(String path) {
        var answer = world.get(path, "Accept", "text/html,*/*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>App</title>");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @Test
    void opensTheFrontDoorToProgramsThatTakeAnything() {
        assertThat(world.get("/", "Accept", "*/*").body()).contains("<title>App</title>");
        assertThat(world.get("/any/place", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsBrowsersToRunNothingElse() throws Exception {
        var answer = world.get("/", "Accept", "text/html");
        String script = "document.documentElement.dataset.theme = \"dark\"";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));

        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains(
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "'sha256-" + Base64.getEncoder().encodeToString(hash));
        assertThat(policy).doesNotContain("script-src 'self' 'unsafe");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    }

    @Test
    void letsBrowsersKeepHashedFilesForever() throws Exception {
        var request = HttpRequest.newBuilder(world.uri("/assets/app-1a2b.js"))
                .header("Accept-Encoding", "gzip, deflate")
                .build();
        var answer = world.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(answer.body()).startsWith((byte) 0x1f, (byte) 0x8b);
        assertThat(world.get("/assets/app-1a2b.js").body()).isEqualTo("console.log(\"app\")\n");
    }

    @Test
    void sendsNothingTwiceToABrowserThatHasIt() {
        String tag = world.get("/icon.svg").headers().firstValue("ETag").orElseThrow();

        assertThat(world.get("/icon.svg", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(world.get("/icon.svg", "If-None-Match", "\"old\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersHeadWithoutABody() {
        var answer = world.send("/icon.svg", request -> request.method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void takesNoWritesToPages() {
        assertThat(world.post("/any", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void listsAllServicesInTheDocumentation() {
        assertThat(world.get("/api/docs").body()).contains("/api/docs/identity", "/api/docs/ats/openapi.json");
        assertThat(world.get("/api/docs/jobs").body()).contains("/api/docs/ui/swagger-ui-bundle.js");
        assertThat(world.get("/api/docs/ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(world.get("/api/docs/ui/init.js").body()).contains("SwaggerUIBundle");
        assertThat(json(world.get("/api/docs/jobs/openapi.json")).getString("uri"))
                .isEqualTo("/openapi.json");
    }

    @Test
    void saysHowItIs() {
        assertThat(json(world.get("/health")).getString("status")).isEqualTo("UP");
        assertThat(json(world.get("/ready")).getString("status")).isEqualTo("UP");
        world.get("/api/v1/jobs");

        String metrics = world.get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("http_requests_total{", "http_request_duration_seconds_bucket{", "auth_requests_total{");
        assertThat(metrics).contains("circuit_breaker_state{", "jvm_memory_used_bytes");
        assertThat(world.get("/actuator/prometheus", "X-Forwarded-For", "8.8.8.8")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void asksTheMailSinkForMails() {
        assertThat(json(world.get("/dev/mail/1")).getString("code")).isEqualTo("service-unavailable");
    }

    @Test
    void marksCookiesSecureWhereThePublicAddressIs() {
        var answer = world.get("/api/v1/auth/session", "Cookie", "metier_session=old");

        assertThat(answer.headers().allValues("set-cookie")).hasSize(2).allMatch(cookie -> cookie.contains("; Secure"));
    }
}
