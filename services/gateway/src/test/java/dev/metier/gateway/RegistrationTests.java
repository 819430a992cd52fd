package dev.metier.gateway;

import static dev.metier.gateway.World.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrationTests {

    private static final String ID = "0193b0a2-0000-7000-8000-000000000001";
    private static World world;

    @BeforeAll
    static void start() {
        world = new World("registration-wait=1s");
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/register",
                        request -> request.response().setStatusCode(202).end(state("PENDING", "")));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void answersCreatedOnceTheAccountIsActive() {
        var asked = new AtomicInteger();
        world.backend("identity")
                .on(
                        "GET /api/v1/auth/registrations/" + ID,
                        request -> request.response()
                                .end(asked.incrementAndGet() < 3 ? state("PENDING", "") : state("ACTIVE", "")));

        var answer = register();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).getString("registrationId")).isEqualTo(ID);
        assertThat(json(answer).getString("status")).isEqualTo("ACTIVE");
    }

    @Test
    void tellsWhyAnAccountWasTakenBack() {
        becomes(state("REJECTED", "\"reason\":\"The profile could not be created.\","));

        var answer = register();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).getString("code")).isEqualTo("registration-rejected");
        assertThat(json(answer).getString("detail")).isEqualTo("The profile could not be created.");
    }

    @Test
    void answersAcceptedWhenNobodyKnowsYet() {
        becomes(state("PENDING", ""));

        var answer = register();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).getString("registrationId")).isEqualTo(ID);
    }

    @Test
    void passesOnWhatIsWrongWithTheForm() {
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/register",
                        request -> request.response()
                                .setStatusCode(400)
                                .putHeader("Content-Type", "application/problem+json")
                                .end("{\"code\":\"validation-failed\"}"));

        var answer = register();
        world.backend("identity")
                .on(
                        "POST /api/v1/auth/register",
                        request -> request.response().setStatusCode(202).end(state("PENDING", "")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getString("code")).isEqualTo("validation-failed");
    }

    private static void becomes(String state) {
        world.backend("identity")
                .on(
                        "GET /api/v1/auth/registrations/" + ID,
                        request -> request.response().end(state));
    }

    private static HttpResponse<String> register() {
        return world.post("/api/v1/auth/register", "{\"email\":\"ann@example.org\"}");
    }

    private static String state(String status, String more) {
        return "{\"registrationId\":\"" + ID + "\"," + more + "\"status\":\"" + status + "\"}";
    }
}
