package dev.metier.users.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserView.Status;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserTests {

    private final User user = create("Ada Lovelace", "ada@example.org", "candidate");

    @Test
    void addsRolesAndLosesNone() {
        user.select(Role.HR);
        user.select(Role.HR);
        assertThat(user.roles()).containsExactlyInAnyOrder("candidate", "hr");
        assertThat(user.created().role()).isEqualTo("hr");
    }

    @Test
    void isSuspendedAndActivatedAsOftenAsAsked() {
        user.activate();
        assertThat(user.status()).isEqualTo(Status.ACTIVE);
        user.suspend();
        user.suspend();
        assertThat(user.status()).isEqualTo(Status.SUSPENDED);
        user.activate();
        assertThat(user.status()).isEqualTo(Status.ACTIVE);
    }

    @Test
    void keepsWhatIsNotGiven() {
        user.update("Ada King", null);
        user.update(null, "en-GB");
        user.update(null, null);
        assertThat(user.created().displayName()).isEqualTo("Ada King");
    }

    @Test
    void beginsAsAdministratorWhoOperates() {
        User admin = create("Root", "root@example.org", "admin");
        assertThat(admin.roles()).containsExactlyInAnyOrder("admin", "operator");
        assertThat(admin.created().role()).isEqualTo("admin");
    }

    @Test
    void refusesLanguageTagWithoutEnd() {
        assertThatExceptionOfType(ProfileRejected.class)
                .isThrownBy(() -> user.update(null, "en" + "-abcdefgh".repeat(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.org", "a b@example.org", "a\n@example.org"})
    void refusesWhatIsNoAddress(String address) {
        assertThatExceptionOfType(MetierException.class).isThrownBy(() -> create("Ada", address, "candidate"));
    }

    @Test
    void refusesAddressThatIsTooLong() {
        assertThatExceptionOfType(ProfileRejected.class)
                .isThrownBy(() -> create("Ada", "a".repeat(250) + "@example.org", "candidate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "operator", "", "HR"})
    void refusesRoleThatNobodyBeginsWith(String role) {
        assertThatExceptionOfType(ProfileRejected.class).isThrownBy(() -> create("Ada", "ada@example.org", role));
    }

    private static User create(String name, String email, String role) {
        return User.create(new CreateUser(UserId.create(), email, name, role), Instant.parse("2026-05-04T08:00:00Z"));
    }
}
