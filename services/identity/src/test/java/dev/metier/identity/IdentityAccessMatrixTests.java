package dev.metier.identity;

import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.Who;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityAccessMatrixTests extends AccessMatrixTests {

    private final People people;
    private @Nullable Person owner;
    private @Nullable JsonNode session;

    IdentityAccessMatrixTests(TestApi api, TestEvents events, TestLinks links, ApplicationContext context) {
        super(api, context);
        this.people = new People(api, events, links);
    }

    @BeforeAll
    void signIn() {
        owner = people.verified();
    }

    /** The owner signs in anew for each cell, so that cells do not end the sessions of others. */
    @Override
    protected @Nullable String token(Who who) {
        JsonNode begun = people.signedIn(Objects.requireNonNull(owner)).json();
        session = begun;
        return who == Who.OWNER ? begun.path("accessToken").asString() : super.token(who);
    }

    @Override
    protected Answer call(TestApi api, String endpoint, Who who) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (method.equals("GET")) {
            return api.get(path.replace("{id}", registration()));
        }
        if (method.equals("DELETE")) {
            return api.delete(path.replace("{id}", ownersSession()));
        }
        return path.equals("/userinfo") ? api.post(path) : api.post(path, body(path));
    }

    private Map<String, Object> body(String path) {
        String email = Objects.requireNonNull(owner).email();
        return switch (path.substring("/api/v1/auth/".length())) {
            case "register" ->
                Map.of("email", People.address(), "password", People.PASSWORD, "displayName", "Pat", "role", "HR");
            case "login" -> Map.of("email", email, "password", People.PASSWORD);
            case "refresh", "logout" -> Map.of("refreshToken", field("refreshToken"));
            case "password/change" -> Map.of("currentPassword", People.PASSWORD, "password", People.PASSWORD);
            case "password/reset" -> Map.of("token", "not-a-link", "password", People.PASSWORD);
            case "email/verify" -> Map.of("token", "not-a-link");
            default -> Map.of("email", email);
        };
    }

    private String registration() {
        return people.register(People.address()).json().path("registrationId").asString();
    }

    private String ownersSession() {
        return people.sessionOf(field("accessToken"));
    }

    private String field(String name) {
        return Objects.requireNonNull(session).path(name).asString();
    }
}
