package dev.metier.identity.session;

import dev.metier.contracts.id.UserId;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions before their time. */
@Component
public class EndSessions {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final Clock clock;

    EndSessions(Sessions sessions, RefreshTokens refreshTokens, Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.clock = clock;
    }

    @Transactional
    public void allOf(UserId account, SessionEnd why) {
        end(account, why, session -> true);
    }

    @Transactional
    public void allBut(@Nullable UUID kept, UserId account, SessionEnd why) {
        end(account, why, session -> !session.id().equals(kept));
    }

    /** Ends the session that a refresh token belongs to; of unknown ones nothing is said. */
    @Transactional
    public void ofToken(String refreshToken) {
        refreshTokens.sessionOf(refreshToken).ifPresent(id -> one(id, SessionEnd.SIGNED_OUT));
    }

    /** Whether there was such a session that the caller may end. */
    @Transactional
    public boolean one(UUID id, SessionEnd why) {
        return sessions.findById(id)
                .filter(session -> session.isLiving(clock.instant()))
                .map(session -> {
                    session.end(why, clock.instant());
                    sessions.save(session);
                    return true;
                })
                .orElse(false);
    }

    private void end(UserId account, SessionEnd why, Predicate<Session> which) {
        sessions.findLiving(account, clock.instant()).stream().filter(which).forEach(session -> {
            session.end(why, clock.instant());
            sessions.save(session);
        });
    }
}
