package dev.metier.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.RegistrationView.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void isCompletedOrRejectedOnce() {
        Registration registration = Registration.of(UserId.create(), NOW);
        assertThat(registration.view(NOW).status()).isEqualTo(Status.PENDING);

        registration.reject("Not possible.");
        registration.complete();
        registration.reject("Something else.");

        assertThat(registration.view(NOW).status()).isEqualTo(Status.REJECTED);
        assertThat(registration.view(NOW).reason()).isEqualTo("Not possible.");
    }

    @Test
    void staysActiveWhenRejectionComesLate() {
        Registration registration = Registration.of(UserId.create(), NOW);

        registration.complete();
        registration.reject("Too late.");

        assertThat(registration.view(NOW).status()).isEqualTo(Status.ACTIVE);
        assertThat(registration.isPending()).isFalse();
    }

    @Test
    void looksLikeAnyOtherWhereAddressIsKnown() {
        Registration registration = Registration.ofKnownAddress(NOW, NOW.plusMillis(100));

        assertThat(registration.view(NOW).status()).isEqualTo(Status.PENDING);
        assertThat(registration.view(NOW.plusMillis(100)).status()).isEqualTo(Status.ACTIVE);
        assertThat(registration.accountId()).isNull();
    }
}
