package dev.metier.identity.session;

import dev.metier.contracts.id.Ids;
import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.identity.key.AccessTokens;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a session of a person who has proved who they are. */
@Component
public class OpenSession {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final IdentityProperties settings;
    private final Clock clock;

    OpenSession(
            Sessions sessions,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            IdentityProperties settings,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public SessionTokens open(Account account, Place place) {
        UUID id = Ids.next();
        String refresh = openAs(id, account, place);
        return new SessionTokens(account, accessTokens.issue(account, id), refresh);
    }

    /** Begins the session whose id is already in an access token; returns its first refresh token. */
    @Transactional
    public String openAs(UUID id, Account account, Place place) {
        Instant now = clock.instant();
        Session session = sessions.save(Session.open(id, account.id(), place, now, settings.sessionLifetime()));
        return refreshTokens.issue(session, now, settings.refreshTokenLifetime());
    }
}
