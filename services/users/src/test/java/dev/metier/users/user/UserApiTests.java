package dev.metier.users.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserRoleSelected;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.users.People;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class UserApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final People people;
    private UserId user = UserId.create();

    UserApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.people = new People(events);
    }

    @BeforeEach
    void person() {
        user = people.register("Person", "candidate");
    }

    @Test
    void changesOwnNameAndLanguage() {
        self().patch("/api/v1/users/me", Map.of("displayName", " Nova  Person "));
        Answer answer = self().patch("/api/v1/users/me", Map.of("locale", "de-AT"));

        assertThat(answer.json().path("displayName").asString()).isEqualTo("Nova Person");
        assertThat(answer.json().path("locale").asString()).isEqualTo("de-AT");
        var last = events.await(
                UserUpdated.class, e -> e.userId().equals(user) && e.locale().equals("de-AT"));
        assertThat(last).isEqualTo(new UserUpdated(user, People.addressOf(user), "Nova Person", "de-AT"));
    }

    @Test
    void refusesNameThatDoesNotShow() {
        for (String name : new String[] {"", " ", "a\u202eb", "a\nb", "-", "x".repeat(121)}) {
            Answer answer = self().patch("/api/v1/users/me", Map.of("displayName", name));
            assertThat(answer.status()).as("name '%s'", name).isEqualTo(400);
            assertThat(answer.json().path("errors").path(0).path("field").asString())
                    .isEqualTo("displayName");
        }
        assertThat(self().get("/api/v1/users/me").json().path("displayName").asString())
                .isEqualTo("Person");
    }

    @Test
    void addsTheOtherSideAndKeepsTheFirst() {
        Answer answer = self().post("/api/v1/users/me/role", Map.of("role", "HR"));

        assertThat(answer.json().path("roles")).hasSize(2);
        var selected = events.await(UserRoleSelected.class, e -> e.userId().equals(user));
        assertThat(selected.roles()).containsExactlyInAnyOrder("candidate", "hr");
    }

    @Test
    void becomesNoAdministratorByChoice() {
        assertThat(self().post("/api/v1/users/me/role", Map.of("role", "ADMIN")).status())
                .isEqualTo(400);
    }

    @Test
    void administratorsSuspendAndActivate() {
        TestApi admin = api.as(TestTokens.admin());
        assertThat(admin.post("/api/v1/users/" + user + "/suspend")
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("SUSPENDED");
        admin.post("/api/v1/users/" + user + "/suspend");
        admin.post("/api/v1/users/" + user + "/activate");

        events.await(UserSuspended.class, e -> e.userId().equals(user));
        events.await(UserActivated.class, e -> e.userId().equals(user));
        assertThat(events.await("user-events", user.toString(), 3).stream().map(CloudEvent::type))
                .containsExactly("user.created", "user.suspended", "user.activated");
    }

    @Test
    void administratorDoesNotSuspendThemself() {
        TestApi admin = api.as(TestTokens.token(user.toString(), "admin"));
        assertThat(admin.post("/api/v1/users/" + user + "/suspend").status()).isEqualTo(409);
    }

    @Test
    void administratorsFindPeople() {
        UserId second = people.register("Zenobia_" + user, "hr");
        TestApi admin = api.as(TestTokens.admin());

        JsonNode found = admin.get("/api/v1/users?q=zenobia_" + user).json();
        JsonNode page = admin.get("/api/v1/users?limit=1").json();
        JsonNode next = admin.get(
                        "/api/v1/users?limit=1&after=" + page.path("next").asString())
                .json();

        assertThat(found.path("items")).hasSize(1);
        assertThat(found.path("items").path(0).path("id").asString()).isEqualTo(second.toString());
        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second.toString());
        assertThat(next.path("items").path(0).path("id").asString()).isEqualTo(user.toString());
        assertThat(self().get("/api/v1/users").status()).isEqualTo(403);
    }

    @Test
    void nobodyElseSeesAPerson() {
        UserId other = people.register("Other", "hr");
        assertThat(api.as(TestTokens.hr(other)).get("/api/v1/users/" + user).status())
                .isEqualTo(404);
        assertThat(self().get("/api/v1/users/" + user).status()).isEqualTo(200);
        assertThat(api.as(TestTokens.service("cv")).get("/api/v1/users/" + user).status())
                .isEqualTo(200);
        assertThat(api.get("/api/v1/users/" + user).status()).isEqualTo(401);
    }

    private TestApi self() {
        return api.as(TestTokens.candidate(user));
    }
}
