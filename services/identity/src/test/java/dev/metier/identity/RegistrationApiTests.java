package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.AccountActivated;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreateRejected;
import dev.metier.contracts.users.UserCreated;
import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RegistrationApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final TestLinks links;
    private final People people;

    RegistrationApiTests(TestApi api, TestEvents events, TestLinks links) {
        this.api = api;
        this.events = events;
        this.links = links;
        this.people = new People(api, events, links);
    }

    @Test
    void staysPendingUntilProfileExists() {
        String email = People.address();

        Answer begun = people.register(email);

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.json().path("status").asString()).isEqualTo("PENDING");
        assertThat(people.login(email, People.PASSWORD).code()).isEqualTo("credentials-invalid");
        CreateUser command = commandFor(email);
        assertThat(command.role()).isEqualTo("candidate");
        events.publish(new UserCreated(command.userId(), email, command.displayName(), command.role()));
        people.awaitStatus(idOf(begun), "ACTIVE");
        events.await(AccountActivated.class, event -> event.userId().equals(command.userId()));
    }

    @Test
    void removesAccountWhoseProfileIsRejected() {
        String email = People.address();
        Answer begun = people.register(email);

        events.publish(new UserCreateRejected(commandFor(email).userId(), "This name is not possible."));

        people.awaitStatus(idOf(begun), "REJECTED");
        assertThat(registration(idOf(begun)).json().path("reason").asString()).isEqualTo("This name is not possible.");
        people.register(email);
        UserId first = commandFor(email).userId();
        CreateUser second = events.await(
                CreateUser.class,
                event -> event.email().equals(email) && !event.userId().equals(first));
        assertThat(second.userId()).isNotEqualTo(first);
    }

    @Test
    void doesNotTellThatAddressHasAccount() {
        Person known = people.verified();

        Answer second = people.register(known.email().toUpperCase(Locale.ROOT));

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().path("status").asString()).isEqualTo("PENDING");
        people.awaitStatus(idOf(second), "ACTIVE");
        assertThat(links.count(known.id(), "ACCOUNT_EXISTS")).isOne();
        people.signedIn(known);
    }

    @Test
    void makesOneAccountOfSimultaneousRegistrations() {
        String email = People.address();

        List<CompletableFuture<Answer>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> people.register(email)))
                .toList();

        assertThat(all).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(202));
        UserId account = commandFor(email).userId();
        assertThat(links.count(account, "ACCOUNT_EXISTS")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "aaaaaaaaaaaa", "0123456789", "my name is pat.example", "          a"})
    void refusesPasswordsThatAreGuessedFirst(String password) {
        Answer answer = api.post(
                "/api/v1/auth/register",
                Map.of(
                        "email", "pat.example@example.org",
                        "password", password,
                        "displayName", "Pat",
                        "role", "CANDIDATE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("password-too-weak");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("password");
    }

    @Test
    void takesPasswordsLongerThanBcryptReads() {
        String email = People.address();
        String password = "é".repeat(60) + "long and longer and longest tail one";
        Answer answer = api.post(
                "/api/v1/auth/register",
                Map.of("email", email, "password", password, "displayName", "Pat", "role", "HR"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        assertThat(commandFor(email).role()).isEqualTo("hr");
    }

    @Test
    void knowsNoOtherRegistrations() {
        assertThat(registration("0193a000-0000-7000-8000-000000000001").code()).isEqualTo("not-found");
        assertThat(registration("x").status()).isEqualTo(400);
    }

    @Test
    void makesFirstAdministratorOfSettings() {
        CreateUser command = commandFor("first.admin@example.org");

        assertThat(command.role()).isEqualTo("admin");
        Answer session = people.login("first.admin@example.org", "only-for-tests-4711");
        assertThat(session.json().path("user").path("roles").valueStream().map(role -> role.asString()))
                .containsExactlyInAnyOrder("admin", "operator");
    }

    @Test
    void trustsTokensOfPeersOnlyWhileTheyLive() {
        assertThat(api.as(TestTokens.expired(UserId.create()))
                        .get("/api/v1/auth/sessions")
                        .status())
                .isEqualTo(401);
    }

    private CreateUser commandFor(String email) {
        return events.await(CreateUser.class, event -> event.email().equals(email));
    }

    private Answer registration(String id) {
        return api.get("/api/v1/auth/registrations/" + id);
    }

    private static String idOf(Answer registration) {
        return registration.json().path("registrationId").asString();
    }
}
