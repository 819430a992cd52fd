package dev.metier.identity;

import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "metier.identity.throttle.per-account=1000000",
            "metier.identity.throttle.per-address=1000000",
            "metier.identity.mail-pause=1d"
        })
class IdentityBadInputTests extends BadInputTests {

    private final TestLinks links;
    private final People people;
    private @Nullable Person person;
    private @Nullable Person other;
    private String token = "";
    private String refreshToken = "";

    IdentityBadInputTests(TestApi api, TestEvents events, TestLinks links, ApplicationContext context) {
        super(api, context);
        this.links = links;
        this.people = new People(api, events, links);
    }

    @BeforeAll
    void register() {
        person = people.verified();
        other = people.unverified();
        var session = people.signedIn(person).json();
        token = session.path("accessToken").asString();
        refreshToken = session.path("refreshToken").asString();
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/auth/register", () -> anonymous("register", registration()),
                "POST /api/v1/auth/login", () -> anonymous("login", login()),
                "POST /api/v1/auth/refresh", () -> anonymous("refresh", Map.of("refreshToken", refreshToken)),
                "POST /api/v1/auth/logout", () -> anonymous("logout", Map.of("refreshToken", "unknown")),
                "POST /api/v1/auth/password/forgot", () -> anonymous("password/forgot", email()),
                "POST /api/v1/auth/password/reset", () -> anonymous("password/reset", reset()),
                "POST /api/v1/auth/password/change", () -> new Sample(token, path("password/change"), change()),
                "POST /api/v1/auth/email/verify", () -> anonymous("email/verify", Map.of("token", verification())),
                "POST /api/v1/auth/email/resend", () -> anonymous("email/resend", email()));
    }

    private static Sample anonymous(String path, Object body) {
        return new Sample(null, path(path), body);
    }

    private static String path(String rest) {
        return "/api/v1/auth/" + rest;
    }

    private static Map<String, Object> registration() {
        return Map.of("email", People.address(), "password", People.PASSWORD, "displayName", "Pat", "role", "HR");
    }

    private Map<String, Object> login() {
        return Map.of("email", known().email(), "password", People.PASSWORD);
    }

    private Map<String, Object> email() {
        return Map.of("email", known().email());
    }

    private Map<String, Object> change() {
        return Map.of("currentPassword", People.PASSWORD, "password", People.PASSWORD);
    }

    private Map<String, Object> reset() {
        String token = links.unsent(Objects.requireNonNull(other).id(), "PASSWORD_RESET");
        return Map.of("token", token, "password", People.PASSWORD);
    }

    private String verification() {
        return links.unsent(Objects.requireNonNull(other).id(), "EMAIL_VERIFICATION");
    }

    private Person known() {
        return Objects.requireNonNull(person);
    }
}
