package dev.metier.identity.oidc;

import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.identity.session.OpenSession;
import dev.metier.identity.session.Place;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Begins a session when a code is exchanged: its refresh tokens are rotated and watched like all others. No bean, because
 * with a second generator beside that of the provider Spring would take neither.
 */
class SessionOfCode implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private final OpenSession openSession;
    private final People people;
    private final IdentityProperties settings;
    private final CallerScope scope;
    private final Clock clock;

    SessionOfCode(OpenSession openSession, People people, IdentityProperties settings, CallerScope scope, Clock clock) {
        this.openSession = openSession;
        this.people = people;
        this.settings = settings;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())
                || !AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType())) {
            return null;
        }
        Account account = people.active(context);
        var place = new Place(context.getRegisteredClient().getClientId(), null);
        Instant now = clock.instant();
        try {
            String token =
                    scope.callAsService(() -> openSession.openAs(ProviderTokens.sessionOf(context), account, place));
            return new OAuth2RefreshToken(token, now, now.plus(settings.refreshTokenLifetime()));
        } catch (DuplicateKeyException e) {
            // The same code, exchanged twice at the same time.
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }
}
