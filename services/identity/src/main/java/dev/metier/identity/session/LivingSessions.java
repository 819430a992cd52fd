package dev.metier.identity.session;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.identity.SessionUser;
import dev.metier.contracts.identity.SessionView;
import dev.metier.identity.account.Account;
import dev.metier.identity.account.Accounts;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person where they are signed in. */
@Component
public class LivingSessions {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Clock clock;

    LivingSessions(Sessions sessions, Accounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SessionView> of(UserId person, @Nullable UUID current) {
        return sessions.findLiving(person, clock.instant()).stream()
                .map(session -> new SessionView(
                        session.id(),
                        session.createdAt(),
                        session.lastUsedAt(),
                        session.userAgent(),
                        session.id().equals(current)))
                .toList();
    }

    /** Who the session belongs to. Errors: {@code token-invalid} where it is over. */
    @Transactional(readOnly = true)
    public SessionUser verify(UserId person, @Nullable UUID current) {
        boolean living = current != null
                && sessions.findById(current)
                        .filter(session -> session.isLiving(clock.instant()))
                        .isPresent();
        return accounts.findById(person)
                .filter(account -> living && account.isActive())
                .map(Account::user)
                .orElseThrow(() -> new MetierException(
                        ErrorCode.TOKEN_INVALID, "The session of this token is over. Sign in again."));
    }
}
