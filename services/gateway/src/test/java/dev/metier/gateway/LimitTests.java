package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static World world;

    @BeforeAll
    static void start() {
        world = new World(
                "limits.anonymous=100",
                "limits.user=20",
                "limits.credentials=5",
                "timeouts.header=1s",
                "timeouts.request=2s");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void countsUsersByThemselves() {
        String ann = world.bearer("limit-ann", "candidate");
        for (int i = 0; i < 20; i++) {
            assertThat(world.get("/api/v1/users/me", "Authorization", ann).statusCode())
                    .isEqualTo(200);
        }

        var refused = world.get("/api/v1/users/me", "Authorization", ann);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(json(refused).getString("code")).isEqualTo("rate-limited");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(refused.headers().firstValue("RateLimit-Limit")).contains("20");
        assertThat(refused.headers().firstValue("RateLimit-Remaining")).contains("0");
        assertThat(world.get("/api/v1/users/me", "Authorization", world.bearer("limit-bob", "candidate"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void allowsFewGuessesAtPasswords() {
        for (int i = 0; i < 5; i++) {
            world.post("/api/v1/auth/login", "{}");
        }

        assertThat(world.post("/api/v1/auth/login", "{}").statusCode()).isEqualTo(429);
        assertThat(world.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesLargeBodiesByTheirDeclaredLength() {
        var answer = post("/api/v1/applications/1", HttpRequest.BodyPublishers.ofByteArray(new byte[MEGABYTE + 1]));

        assertThat(answer.getInteger("status")).isEqualTo(413);
        assertThat(answer.getString("code")).isEqualTo("payload-too-large");
        assertThat(world.backend("applications").seen()).doesNotContain("POST /api/v1/applications/1");
    }

    @Test
    void refusesLargeBodiesThatDeclareNothing() {
        var answer = post(
                "/api/v1/applications",
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * MEGABYTE])));

        assertThat(answer.getString("code")).isEqualTo("payload-too-large");
    }

    @Test
    void takesFilesOfTenMegabytesWhereFilesAreExpected() {
        var large = post("/api/v1/cv/parse", HttpRequest.BodyPublishers.ofByteArray(new byte[10 * MEGABYTE]));
        var streamed = post(
                "/api/v1/cv/parse",
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10 * MEGABYTE])));
        var larger = post("/api/v1/cv/parse", HttpRequest.BodyPublishers.ofByteArray(new byte[11 * MEGABYTE]));

        assertThat(large.getInteger("length")).isEqualTo(10 * MEGABYTE);
        assertThat(streamed.getInteger("length")).isEqualTo(10 * MEGABYTE);
        assertThat(larger.getString("code")).isEqualTo("payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/jobs/../notify",
                "/api/v1/jobs/%2e%2e/notify",
                "/api/v1/jobs/..%2fnotify",
                "/api/v1/jobs/%2Fnotify",
                "/api/v1/jobs/%5c..%5cnotify",
                "/api/v1//notify",
                "//evil.example/",
                "/api/v1/./notify",
                "/api/v1/auth;x=1/verify",
                "/api/v1/jobs/%00",
                "/api/v1/jobs/%0d%0aX-User-Id:%20admin",
                "/api/v1/jobs/%252e%252e/notify",
                "/api/v1/jobs/%zz",
                "/api/v1/jobs/%2",
                "/api\\v1\\jobs",
                "http://127.0.0.1/api/v1/jobs"
            })
    void refusesPathsThatTwoServersCouldReadDifferently(String path) {
        var answer = Wire.to(world.port()).get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("malformed-request");
    }

    @Test
    void refusesWhatIsNoHttpOrTooMuchOfIt() {
        var wire = Wire.to(world.port());

        assertThat(wire.get("/" + "a".repeat(9_000)).status()).isEqualTo(414);
        assertThat(wire.get("/api/v1/jobs", "X-Long: " + "a".repeat(20_000)).status())
                .isEqualTo(400);
        assertThat(wire.send("GARBAGE\r\n\r\n").status()).isEqualTo(400);
        assertThat(wire.send("BREW /api/v1/jobs HTTP/1.1\r\nHost: x\r\n\r\n").status())
                .isEqualTo(405);
        assertThat(wire.get("/api/v1/jobs", "X-Broken: a\0b").status()).isEqualTo(400);
        assertThat(wire.get("/api/v1/jobs", "Content-Length: 5", "Transfer-Encoding: chunked")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void closesConnectionsOfClientsThatDripTheirHeaders() {
        assertThat(Wire.to(world.port()).dripUntilClosed("GET /api/v1/jobs HTTP/1.1\r\nHost: x\r\nX-Slow: "))
                .isTrue();
    }

    @Test
    void endsRequestsWhoseBodyDoesNotCome() {
        var answer = Wire.to(world.port())
                .send("POST /api/v1/auth/email/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{\"half\"");

        assertThat(answer.status()).isEqualTo(400);
    }

    private static JsonObject post(String path, HttpRequest.BodyPublisher body) {
        var answer = world.send(
                path,
                request -> request.header("Authorization", world.bearer("user-" + System.nanoTime(), "candidate"))
                        .POST(body));
        return json(answer);
    }
}
