package dev.metier.identity.registration;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.RegistrationView;
import dev.metier.contracts.identity.RegistrationView.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/**
 * The state of a registration saga. Where the address had an account already there is no saga, and from outside it looks as
 * if there were one.
 */
class Registration {

    @Id
    private final UUID id;

    private final @Nullable UserId accountId;
    private Status status;
    private @Nullable String reason;
    private final Instant createdAt;
    private final @Nullable Instant shownActiveAt;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Registration(
            UUID id,
            @Nullable UserId accountId,
            Status status,
            @Nullable String reason,
            Instant createdAt,
            @Nullable Instant shownActiveAt) {
        this.id = id;
        this.accountId = accountId;
        this.status = status;
        this.reason = reason;
        this.createdAt = createdAt;
        this.shownActiveAt = shownActiveAt;
    }

    static Registration of(UserId account, Instant now) {
        return new Registration(Ids.next(), account, Status.PENDING, null, now, null);
    }

    /** Of an address that has an account. */
    static Registration ofKnownAddress(Instant now, Instant shownActiveAt) {
        return new Registration(Ids.next(), null, Status.PENDING, null, now, shownActiveAt);
    }

    void complete() {
        if (status == Status.PENDING) {
            status = Status.ACTIVE;
        }
    }

    void reject(String why) {
        if (status == Status.PENDING) {
            status = Status.REJECTED;
            reason = why;
        }
    }

    boolean isPending() {
        return status == Status.PENDING;
    }

    RegistrationView view(Instant now) {
        boolean shownActive = shownActiveAt != null && !now.isBefore(shownActiveAt);
        return new RegistrationView(id, shownActive ? Status.ACTIVE : status, reason);
    }

    UUID id() {
        return id;
    }

    @Nullable UserId accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
