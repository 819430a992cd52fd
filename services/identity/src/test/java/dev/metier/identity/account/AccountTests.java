package dev.metier.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.identity.SignUpRole;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = Account.register(" Ann@Example.ORG ", " Ann ", SignUpRole.HR, NOW);

    @Test
    void startsPendingAndIsComparedWithoutCase() {
        assertThat(account.isPending()).isTrue();
        assertThat(account.email()).isEqualTo("Ann@Example.ORG");
        assertThat(account.emailKey()).isEqualTo("ann@example.org");
        assertThat(account.user().displayName()).isEqualTo("Ann");
        assertThat(account.roles()).containsExactly("hr");
    }

    @Test
    void becomesActiveOnce() {
        account.activate();
        account.suspend();
        account.activate();

        assertThat(account.isSuspended()).isTrue();
    }

    @Test
    void letsOnlySuspendedPeopleInAgain() {
        account.readmit();
        assertThat(account.isPending()).isTrue();

        account.suspend();
        account.readmit();

        assertThat(account.isActive()).isTrue();
    }

    @Test
    void verifiesAddressForGood() {
        assertThat(account.hasVerifiedEmail()).isFalse();

        account.verifyEmail(NOW);
        account.verifyEmail(NOW.plusSeconds(60));

        assertThat(account.hasVerifiedEmail()).isTrue();
    }

    @Test
    void takesRolesAndNamesOfProfile() {
        account.takeRoles(Set.of("candidate", "admin"));
        account.rename("Anna");

        assertThat(account.user().roles()).containsExactlyInAnyOrder("candidate", "admin");
        assertThat(account.user().displayName()).isEqualTo("Anna");
    }

    @Test
    void firstAdministratorNeedsNobody() {
        Account admin = Account.firstAdmin("admin@example.org", NOW);

        assertThat(admin.isActive()).isTrue();
        assertThat(admin.hasVerifiedEmail()).isTrue();
        assertThat(admin.roles()).containsExactlyInAnyOrder("admin", "operator");
    }
}
