package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResilienceTests {

    private World world;

    @BeforeEach
    void start() {
        world = new World(
                "timeouts.request=1s",
                "breaker.open=1s",
                "breaker.minimum-calls=4",
                "breaker.window=4",
                "upstreams.in-flight=2",
                "upstreams.backoff=10ms");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void saysThatAServiceIsDownAndWhenToComeBack() {
        world.backend("jobs").stop();

        var answer = world.get("/api/v1/jobs");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(json(answer).getString("code")).isEqualTo("service-unavailable");
        world.backend("jobs").startAgain();
        assertThat(world.get("/api/v1/jobs").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesAFailingServiceAloneAndTriesAgainLater() {
        world.backend("jobs").stop();
        for (int i = 0; i < 4; i++) {
            world.get("/api/v1/jobs");
        }
        assertThat(breakerOf("jobs")).isEqualTo("open");
        world.backend("jobs").startAgain();
        world.backend("jobs").forget();

        assertThat(world.get("/api/v1/jobs").statusCode()).isEqualTo(503);
        assertThat(world.backend("jobs").seen()).isEmpty();
        assertThat(world.get("/api/v1/skills").statusCode()).isEqualTo(200);

        Awaitility.await().until(() -> world.get("/api/v1/jobs").statusCode() == 200);
        assertThat(breakerOf("jobs")).isEqualTo("half_open");
        world.get("/api/v1/jobs");
        world.get("/api/v1/jobs");
        assertThat(breakerOf("jobs")).isEqualTo("closed");
    }

    @Test
    void doesNotBlameAServiceForItsOwnErrorsOrTheClients() {
        world.backend("jobs")
                .on(
                        "GET /api/v1/jobs",
                        request -> request.response().setStatusCode(500).end());
        world.backend("jobs")
                .on(
                        "GET /api/v1/jobs/1",
                        request -> request.response().setStatusCode(404).end());

        for (int i = 0; i < 8; i++) {
            assertThat(world.get("/api/v1/jobs").statusCode()).isEqualTo(500);
            assertThat(world.get("/api/v1/jobs/1").statusCode()).isEqualTo(404);
        }
        assertThat(breakerOf("jobs")).isEqualTo("closed");
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswerInTime() {
        world.backend("jobs").on("GET /api/v1/jobs", request -> {});

        var answer = world.get("/api/v1/jobs");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(json(answer).getString("code")).isEqualTo("gateway-timeout");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void asksAgainWhenAConnectionBreaksBeforeTheAnswer() {
        var turns = new AtomicInteger();
        world.backend("jobs").on("GET /api/v1/jobs", request -> {
            if (turns.incrementAndGet() < 3) {
                request.connection().close();
                return;
            }
            request.response().end("third time");
        });

        assertThat(world.get("/api/v1/jobs").body()).isEqualTo("third time");
    }

    @Test
    void asksOnlyOnceWhereAskingTwiceCouldDoSomethingTwice() {
        var turns = new AtomicInteger();
        world.backend("applications").on("POST /api/v1/applications", request -> {
            turns.incrementAndGet();
            request.connection().close();
        });

        var answer = world.post("/api/v1/applications", "{}", "Authorization", world.bearer("ann", "candidate"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(turns).hasValue(1);
    }

    @Test
    void refusesMoreThanAServiceCanHoldAndStaysOpenForOthers() {
        world.backend("jobs").on("GET /api/v1/jobs", request -> {});
        CompletableFuture<HttpResponse<String>> first = CompletableFuture.supplyAsync(() -> world.get("/api/v1/jobs"));
        CompletableFuture<HttpResponse<String>> second = CompletableFuture.supplyAsync(() -> world.get("/api/v1/jobs"));
        Awaitility.await().until(() -> world.backend("jobs").seen().size() == 2);

        assertThat(world.get("/api/v1/jobs/1").statusCode()).isEqualTo(503);
        assertThat(world.get("/api/v1/skills").statusCode()).isEqualTo(200);
        assertThat(first.join().statusCode()).isEqualTo(504);
        assertThat(second.join().statusCode()).isEqualTo(504);
        assertThat(world.get("/api/v1/jobs/1").statusCode()).isEqualTo(200);
    }

    @Test
    void finishesWhatIsRunningBeforeItStops() {
        var arrived = new CompletableFuture<Runnable>();
        world.backend("jobs")
                .on(
                        "GET /api/v1/jobs",
                        request -> arrived.complete(() -> request.response().end("done")));
        CompletableFuture<HttpResponse<String>> running =
                CompletableFuture.supplyAsync(() -> world.get("/api/v1/jobs"));
        Runnable answer = arrived.orTimeout(10, TimeUnit.SECONDS).join();
        CompletableFuture<Void> stopping =
                CompletableFuture.runAsync(() -> world.context().close());
        Awaitility.await()
                .pollDelay(Duration.ofMillis(50))
                .until(() -> !world.context().isRunning() || !stopping.isDone());

        answer.run();

        assertThat(running.join().body()).isEqualTo("done");
        stopping.join();
    }

    private String breakerOf(String service) {
        return world.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("circuit_breaker_state{") && line.contains("\"" + service + "\""))
                .filter(line -> line.endsWith(" 1.0"))
                .map(line -> line.replaceAll(".*state=\"([a-z_]+)\".*", "$1"))
                .findFirst()
                .orElse("none");
    }
}
