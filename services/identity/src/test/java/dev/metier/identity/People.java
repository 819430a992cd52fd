package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreated;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.Map;

/** Makes accounts as people and the users service make them. */
final class People {

    static final String PASSWORD = "green kettle on the hill";

    private final TestApi api;
    private final TestEvents events;
    private final TestLinks links;

    People(TestApi api, TestEvents events, TestLinks links) {
        this.api = api;
        this.events = events;
        this.links = links;
    }

    /** A person whose account is active. */
    record Person(UserId id, String email) {}

    static String address() {
        return "person." + Ids.next() + "@example.org";
    }

    Answer register(String email) {
        return api.post(
                "/api/v1/auth/register",
                Map.of("email", email, "password", PASSWORD, "displayName", "Pat Example", "role", "CANDIDATE"));
    }

    /** Registers and lets the profile come into being. */
    Person unverified() {
        String email = address();
        Answer begun = register(email);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        CreateUser command =
                events.await(CreateUser.class, event -> event.email().equals(email));
        events.publish(new UserCreated(command.userId(), email, command.displayName(), command.role()));
        awaitStatus(begun.json().path("registrationId").asString(), "ACTIVE");
        return new Person(command.userId(), email);
    }

    Person verified() {
        Person person = unverified();
        Answer answer = api.post("/api/v1/auth/email/verify", Map.of("token", links.verification(person.id())));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        return person;
    }

    Answer login(String email, String password) {
        return api.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    /** The tokens of a new session. */
    Answer signedIn(Person person) {
        Answer answer = login(person.email(), PASSWORD);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    Answer refresh(String token) {
        return api.post("/api/v1/auth/refresh", Map.of("refreshToken", token));
    }

    /** The id of the session that a token belongs to. */
    String sessionOf(String accessToken) {
        return api.as(accessToken)
                .get("/api/v1/auth/sessions")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("current").asBoolean())
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    void awaitStatus(String registration, String status) {
        await().untilAsserted(() -> assertThat(api.get("/api/v1/auth/registrations/" + registration)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo(status));
    }
}
