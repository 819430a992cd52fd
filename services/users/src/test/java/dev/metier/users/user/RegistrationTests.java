package dev.metier.users.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreateRejected;
import dev.metier.contracts.users.UserCreated;
import dev.metier.contracts.users.UserRoleSelected;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.users.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RegistrationTests {

    private final TestApi api;
    private final TestEvents events;
    private final People people;
    private final UserId id = UserId.create();

    RegistrationTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
        this.people = new People(events);
    }

    @Test
    void makesProfileOfNewAccount() {
        people.register(new CreateUser(id, "Ada.%s@Example.org".formatted(id), "  Ada   Lovelace ", "candidate"));

        var me = api.as(TestTokens.candidate(id)).get("/api/v1/users/me").json();
        assertThat(me.path("displayName").asString()).isEqualTo("Ada Lovelace");
        assertThat(me.path("email").asString()).isEqualTo("ada.%s@example.org".formatted(id));
        assertThat(me.path("roles").toString()).isEqualTo("[\"candidate\"]");
        assertThat(me.path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void answersRepeatedCommandAndKeepsOneProfile() {
        var command = new CreateUser(id, People.addressOf(id), "Grace Hopper", "hr");
        CloudEvent wrapped = events.wrap(command, "identity");
        events.publish("user-commands", wrapped);
        events.publish("user-commands", wrapped);
        events.publish(new CreateUser(id, People.addressOf(id), "Somebody Else", "candidate"));

        List<CloudEvent> answers = events.await("user-events", id.toString(), 2);

        assertThat(answers).hasSize(2).allSatisfy(answer -> {
            assertThat(answer.type()).isEqualTo("user.created");
            assertThat(TestEvents.facts(answer, UserCreated.class))
                    .isEqualTo(new UserCreated(id, People.addressOf(id), "Grace Hopper", "hr"));
        });
    }

    @Test
    void answersWithCorrelationOfTheCommand() {
        CloudEvent wrapped =
                events.wrap(new CreateUser(id, People.addressOf(id), "Alan Turing", "candidate"), "identity");
        events.publish("user-commands", wrapped);

        CloudEvent answer = events.await("user-events", id.toString(), 1).getFirst();

        assertThat(answer.correlationid()).isEqualTo(wrapped.correlationid());
        assertThat(answer.causationid()).isEqualTo(wrapped.id());
        assertThat(answer.actor()).isEqualTo("users");
    }

    @Test
    void rejectsAddressThatAnotherPersonUses() {
        people.register(new CreateUser(id, People.addressOf(id), "First", "candidate"));
        UserId second = UserId.create();

        events.publish(new CreateUser(second, People.addressOf(id).toUpperCase(java.util.Locale.ROOT), "Second", "hr"));

        assertThat(rejection(second)).contains("address");
        assertThat(api.as(TestTokens.admin()).get("/api/v1/users/" + second).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "Eve\u202egnp.exe", "two\nlines", "bell\u0007", "\u200f"})
    void rejectsUnusableName(String name) {
        events.publish(new CreateUser(id, People.addressOf(id), name, "candidate"));

        assertThat(rejection(id)).contains("displayName");
    }

    @Test
    void rejectsTooLongName() {
        events.publish(new CreateUser(id, People.addressOf(id), "a".repeat(121), "candidate"));

        assertThat(rejection(id)).contains("at most 120");
    }

    @Test
    void rejectsRoleThatNobodyBeginsWith() {
        events.publish(new CreateUser(id, People.addressOf(id), "Mallory", "service"));

        assertThat(rejection(id)).contains("role");
    }

    @Test
    void rejectsTextThatIsNoAddress() {
        events.publish(new CreateUser(id, "nobody", "Nobody", "candidate"));

        assertThat(rejection(id)).contains("email");
    }

    @Test
    void makesFirstAdministratorAnOperatorToo() {
        people.register(new CreateUser(id, People.addressOf(id), "Root", "admin"));

        var selected =
                events.await(UserRoleSelected.class, event -> event.userId().equals(id));
        assertThat(selected.roles()).containsExactlyInAnyOrder("admin", "operator");
    }

    private String rejection(UserId rejected) {
        return events.await(UserCreateRejected.class, event -> event.userId().equals(rejected))
                .reason();
    }
}
