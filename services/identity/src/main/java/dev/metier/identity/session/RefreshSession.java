package dev.metier.identity.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.identity.key.AccessTokens;
import dev.metier.identity.session.RefreshTokens.Shown;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with a session: each refresh token is exchanged for new tokens once; a second use ends the session. */
@Component
public class RefreshSession {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final Accounts accounts;
    private final AccessTokens accessTokens;
    private final IdentityProperties settings;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RefreshSession(
            Sessions sessions,
            RefreshTokens refreshTokens,
            Accounts accounts,
            AccessTokens accessTokens,
            IdentityProperties settings,
            TransactionTemplate transactions,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accounts = accounts;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The next tokens. Errors: {@code token-invalid}, {@code token-reused}; the latter has ended the session when it is thrown.
     *
     * @param client the OpenID client that asks; null for the first-party API
     */
    public SessionTokens refresh(String token, @Nullable String client) {
        // The refusal comes after the transaction, so that what it changed stays.
        Outcome outcome = transactions.execute(status -> attempt(token, client, clock.instant()));
        return switch (outcome) {
            case Outcome.Refreshed refreshed -> refreshed.tokens();
            case Outcome.Refused refused -> throw refused.because();
        };
    }

    private Outcome attempt(String token, @Nullable String client, Instant now) {
        return switch (refreshTokens.take(token, now)) {
            case Shown.Good good -> goOn(good.session(), client, now);
            case Shown.Reused reused -> endFor(reused.session(), now);
            case Shown.Unknown _ -> Outcome.invalid();
        };
    }

    private Outcome goOn(UUID id, @Nullable String client, Instant now) {
        Optional<Session> living =
                sessions.findById(id).filter(session -> session.isLiving(now) && session.belongsTo(client));
        Optional<Account> active = living.flatMap(session -> accounts.findById(session.accountId()))
                .filter(Account::isActive);
        if (living.isEmpty() || active.isEmpty()) {
            return Outcome.invalid();
        }
        Session session = living.get();
        session.use(now);
        sessions.save(session);
        String next = refreshTokens.issue(session, now, settings.refreshTokenLifetime());
        return new Outcome.Refreshed(new SessionTokens(active.get(), accessTokens.issue(active.get(), id), next));
    }

    private Outcome endFor(UUID id, Instant now) {
        sessions.findById(id).ifPresent(session -> {
            session.end(SessionEnd.TOKEN_REUSED, now);
            sessions.save(session);
        });
        return new Outcome.Refused(new MetierException(
                ErrorCode.TOKEN_REUSED, "This token was used before, so its session is over. Sign in again."));
    }

    private sealed interface Outcome {

        record Refreshed(SessionTokens tokens) implements Outcome {}

        record Refused(MetierException because) implements Outcome {}

        static Outcome invalid() {
            return new Refused(new MetierException(
                    ErrorCode.TOKEN_INVALID, "This token is not good, or its session is over. Sign in again."));
        }
    }
}
