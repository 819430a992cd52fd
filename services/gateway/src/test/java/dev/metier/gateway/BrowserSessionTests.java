package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserSessionTests {

    private static World world;
    private Ann ann;

    @BeforeAll
    static void start() {
        world = new World("limits.credentials=1000");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void identityKnowsAnn() {
        ann = new Ann(world);
    }

    @Test
    void keepsTokensFromThePage() {
        var answer = world.post("/api/v1/auth/login", Ann.LOGIN, "X-Metier-Client", "web");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("Token", "eyJ");
        assertThat(json(answer).getJsonObject("user").getString("displayName")).isEqualTo("Ann");
        List<String> cookies = answer.headers().allValues("set-cookie");
        assertThat(cookies).hasSize(2).allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax", "Path=/"));
        assertThat(cookies.getFirst())
                .startsWith("metier_session=")
                .contains("HttpOnly")
                .doesNotContain("eyJ");
        assertThat(cookies.getLast()).startsWith("metier_csrf=").doesNotContain("HttpOnly");
    }

    @Test
    void givesTokensToClientsThatAreNoBrowsers() {
        var answer = world.post("/api/v1/auth/login", Ann.LOGIN);

        assertThat(json(answer).getString("accessToken")).startsWith("eyJ");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void passesOnWhyALoginFailed() {
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/login",
                        request -> request.response()
                                .setStatusCode(401)
                                .putHeader("Content-Type", "application/problem+json")
                                .end("{\"code\":\"credentials-invalid\"}"));

        var answer = world.post("/api/v1/auth/login", Ann.LOGIN, "X-Metier-Client", "web");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).getString("code")).isEqualTo("credentials-invalid");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void actsForThePageWithTheTokenInTheCookie() {
        Jar jar = ann.login();

        var me = world.get("/api/v1/users/me", "Cookie", jar.all());
        var session = world.get("/api/v1/auth/session", "Cookie", jar.all());

        assertThat(json(me).getJsonObject("headers").getString("authorization")).startsWith("Bearer eyJ");
        assertThat(json(me).getJsonObject("headers").fieldNames()).doesNotContain("cookie");
        assertThat(json(session).getJsonObject("user").getString("email")).isEqualTo("ann@example.org");
    }

    @Test
    void saysThatNobodyIsSignedIn() {
        var nobody = world.get("/api/v1/auth/session");
        var forged = world.get("/api/v1/auth/session", "Cookie", "metier_session=Zm9yZ2Vk");

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(forged.statusCode()).isEqualTo(401);
        assertThat(forged.headers().allValues("set-cookie")).anyMatch(cookie -> cookie.contains("Max-Age=0"));
    }

    @Test
    void refusesWritesWithoutTheRightCsrfToken() {
        Jar jar = ann.login();
        Jar other = ann.login();

        assertThat(write(jar.all()).statusCode()).isEqualTo(403);
        assertThat(write(jar.all(), "X-CSRF-Token", "wrong").statusCode()).isEqualTo(403);
        assertThat(write(jar.session() + "; " + other.csrf(), "X-CSRF-Token", other.csrfToken())
                        .statusCode())
                .isEqualTo(403);
        assertThat(write(jar.session(), "X-CSRF-Token", jar.csrfToken()).statusCode())
                .isEqualTo(403);
        var foreign = write(jar.all(), "X-CSRF-Token", jar.csrfToken(), "Origin", "http://evil.example");
        assertThat(json(foreign).getString("code")).isEqualTo("csrf-rejected");
        assertThat(write(jar.all(), "X-CSRF-Token", jar.csrfToken(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(write(jar.all(), "X-CSRF-Token", jar.csrfToken(), "Origin", "http://localhost:8080")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesWebSocketsThatAnotherSiteOpens() {
        Jar jar = ann.login();
        String[] ours = handshake(jar, "http://localhost:8080");
        String[] foreign = handshake(jar, "http://evil.example");

        assertThat(Wire.to(world.port()).get("/api/v1/ws", foreign).status()).isEqualTo(403);
        assertThat(Wire.to(world.port()).head("/api/v1/ws", ours)).isEqualTo(101);
    }

    private static String[] handshake(Jar jar, String origin) {
        return new String[] {
            "Origin: " + origin,
            "Cookie: " + jar.all(),
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
        };
    }

    @Test
    void refusesLoginsThatAnotherSiteStarts() {
        var answer =
                world.post("/api/v1/auth/login", Ann.LOGIN, "X-Metier-Client", "web", "Origin", "http://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(world.backend("identity").seen()).doesNotContain("POST /api/v1/auth/login");
    }

    @Test
    void signsOutHereAndAtIdentity() {
        Jar jar = ann.login();
        String[] headers = {"Cookie", jar.all(), "X-CSRF-Token", jar.csrfToken(), "X-Metier-Client", "web"};

        var answer = world.post("/api/v1/auth/logout", "", headers);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("set-cookie")).allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(world.backend("identity").seen()).contains("POST /api/v1/auth/logout");
        assertThat(world.get("/api/v1/users/me", "Cookie", jar.all()).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> write(String cookies, String... headers) {
        List<String> all = new ArrayList<>(List.of("Cookie", cookies));
        all.addAll(List.of(headers));
        return world.post("/api/v1/applications", "{}", all.toArray(String[]::new));
    }
}
