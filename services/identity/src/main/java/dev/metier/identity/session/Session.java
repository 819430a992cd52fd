package dev.metier.identity.session;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.SessionRevoked;
import dev.metier.contracts.identity.UserAuthenticated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One place where a person is signed in, from sign-in until it is ended or expires. */
class Session extends AbstractAggregateRoot<Session> {

    private static final int LONGEST_USER_AGENT = 300;

    @Id
    private final UUID id;

    private final UserId accountId;
    private final @Nullable String clientId;
    private final @Nullable String userAgent;
    private final Instant createdAt;
    private Instant lastUsedAt;
    private final Instant expiresAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Session(
            UUID id,
            UserId accountId,
            @Nullable String clientId,
            @Nullable String userAgent,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt) {
        this.id = id;
        this.accountId = accountId;
        this.clientId = clientId;
        this.userAgent = userAgent;
        this.createdAt = createdAt;
        this.lastUsedAt = lastUsedAt;
        this.expiresAt = expiresAt;
    }

    static Session open(UUID id, UserId account, Place place, Instant now, Duration lifetime) {
        String agent = place.userAgent();
        String cut = agent == null ? null : agent.substring(0, Math.min(agent.length(), LONGEST_USER_AGENT));
        var session = new Session(id, account, place.clientId(), cut, now, now, now.plus(lifetime));
        session.registerEvent(new UserAuthenticated(account, now));
        return session;
    }

    void use(Instant now) {
        lastUsedAt = now;
    }

    /** Ends it before its time; what has ended stays as it is. */
    void end(SessionEnd why, Instant now) {
        if (isLiving(now)) {
            endedAt = now;
            endReason = why.reason();
            registerEvent(new SessionRevoked(accountId, id, why.reason()));
        }
    }

    boolean isLiving(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    boolean belongsTo(@Nullable String client) {
        return clientId == null ? client == null : clientId.equals(client);
    }

    UUID id() {
        return id;
    }

    UserId accountId() {
        return accountId;
    }

    @Nullable String userAgent() {
        return userAgent;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
