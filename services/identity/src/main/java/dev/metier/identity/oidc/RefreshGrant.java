package dev.metier.identity.oidc;

import dev.metier.identity.session.RefreshSession;
import dev.metier.identity.session.SessionTokens;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** The refresh grant of the token endpoint, over the same sessions as the first-party API. */
@Component
class RefreshGrant implements AuthenticationProvider {

    private final RefreshSession sessions;
    private final CallerScope scope;

    RefreshGrant(RefreshSession sessions, CallerScope scope) {
        this.sessions = sessions;
        this.scope = scope;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var grant = (OAuth2RefreshTokenAuthenticationToken) authentication;
        var client = (OAuth2ClientAuthenticationToken) Objects.requireNonNull(grant.getPrincipal());
        var registered = Objects.requireNonNull(client.getRegisteredClient());
        try {
            SessionTokens tokens =
                    scope.callAsService(() -> sessions.refresh(grant.getRefreshToken(), registered.getClientId()));
            Jwt jwt = tokens.access();
            var access = new OAuth2AccessToken(
                    OAuth2AccessToken.TokenType.BEARER, jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt());
            return new OAuth2AccessTokenAuthenticationToken(
                    registered, client, access, new OAuth2RefreshToken(tokens.refresh(), jwt.getIssuedAt()));
        } catch (MetierException refused) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return OAuth2RefreshTokenAuthenticationToken.class.equals(type);
    }
}
