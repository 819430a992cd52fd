package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.identity.SessionRevoked;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserCreated;
import dev.metier.contracts.users.UserRoleSelected;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.contracts.users.UserUpdated;
import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProfileEventsTests {

    private final TestEvents events;
    private final TestLinks links;
    private final People people;

    ProfileEventsTests(TestApi api, TestEvents events, TestLinks links) {
        this.events = events;
        this.links = links;
        this.people = new People(api, events, links);
    }

    @Test
    void suspendedPeopleAreSignedOutUntilTheyAreLetInAgain() {
        Person person = people.verified();
        Answer session = people.signedIn(person);

        events.publish(new UserSuspended(person.id()));

        SessionRevoked revoked =
                events.await(SessionRevoked.class, event -> event.userId().equals(person.id()));
        assertThat(revoked.reason()).isEqualTo("suspended");
        assertThat(people.refresh(session.json().path("refreshToken").asString())
                        .code())
                .isEqualTo("token-invalid");
        assertThat(people.login(person.email(), People.PASSWORD).code()).isEqualTo("account-suspended");
        assertThat(people.login(person.email(), "not the password").code()).isEqualTo("credentials-invalid");

        events.publish(new UserActivated(person.id()));

        await().until(() -> people.login(person.email(), People.PASSWORD).status() == 200);
    }

    @Test
    void tokensFollowRolesAndNamesOfProfile() {
        Person person = people.verified();

        events.publish(new UserRoleSelected(person.id(), Set.of("hr")));
        events.publish(new UserUpdated(person.id(), person.email(), "Robin Renamed", "en"));

        await().untilAsserted(() -> {
            var user = people.login(person.email(), People.PASSWORD).json().path("user");
            assertThat(user.path("roles").path(0).asString()).isEqualTo("hr");
            assertThat(user.path("displayName").asString()).isEqualTo("Robin Renamed");
        });
    }

    @Test
    void secondDeliveryOfProfileChangesNothing() {
        Person person = people.verified();
        int mails = links.count(person.id(), "EMAIL_VERIFICATION");

        events.publish(new UserCreated(person.id(), person.email(), "Pat Example", "candidate"));
        events.publish(new UserUpdated(person.id(), person.email(), "Seen After It", "en"));

        await().until(() -> people.signedIn(person)
                .json()
                .path("user")
                .path("displayName")
                .asString()
                .equals("Seen After It"));
        assertThat(links.count(person.id(), "EMAIL_VERIFICATION")).isEqualTo(mails);
    }
}
