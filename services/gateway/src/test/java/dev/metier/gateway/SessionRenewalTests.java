package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionRenewalTests {

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
    void renewsTokensOnceForAllRequestsThatWait() {
        ann.tokensLast(10);
        Jar jar = ann.login();
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            running.add(CompletableFuture.supplyAsync(() -> world.get("/api/v1/users/me", "Cookie", jar.all())));
        }

        List<HttpResponse<String>> answers =
                running.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(ann.refreshes()).hasValue(1);
        Jar renewed = Jar.of(answers.getFirst());
        assertThat(renewed.csrfToken()).isEqualTo(jar.csrfToken());
        assertThat(world.get("/api/v1/users/me", "Cookie", renewed.all()).statusCode())
                .isEqualTo(200);
        assertThat(ann.refreshes()).hasValue(1);
    }

    @Test
    void endsTheSessionWhenIdentityDoesNotKnowItAnyMore() {
        ann.tokensLast(10);
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/refresh",
                        request -> request.response().setStatusCode(401).end("{\"code\":\"token-reused\"}"));
        Jar jar = ann.login();

        var answer = world.get("/api/v1/users/me", "Cookie", jar.all());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("set-cookie")).hasSize(2).allMatch(each -> each.contains("Max-Age=0"));
    }

    @Test
    void keepsTheSessionWhileIdentityIsInTrouble() {
        ann.tokensLast(10);
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/refresh",
                        request -> request.response().setStatusCode(500).end());
        Jar jar = ann.login();

        var answer = world.get("/api/v1/users/me", "Cookie", jar.all());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void endsTheSessionWhenAServiceNoLongerAcceptsIt() {
        Jar jar = ann.login();
        world.backend("users")
                .on(
                        "GET /api/v1/users/me",
                        request -> request.response()
                                .setStatusCode(401)
                                .putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                                .end());

        var answer = world.get("/api/v1/users/me", "Cookie", jar.all());
        world.backend("users").forget();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("set-cookie")).hasSize(2);
    }

    @Test
    void renewsOnRequest() {
        Jar jar = ann.login();

        var answer = world.post(
                "/api/v1/auth/refresh",
                "",
                "Cookie",
                jar.all(),
                "X-CSRF-Token",
                jar.csrfToken(),
                "X-Metier-Client",
                "web");

        assertThat(json(answer).getJsonObject("user").getString("id")).isEqualTo("ann");
        assertThat(Jar.of(answer).session()).isNotEqualTo(jar.session());
    }
}
