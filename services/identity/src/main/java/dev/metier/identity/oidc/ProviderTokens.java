package dev.metier.identity.oidc;

import dev.metier.identity.account.Account;
import dev.metier.identity.key.TokenClaims;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Makes the tokens of the OpenID provider say what those of the first-party API say. */
@Component
class ProviderTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final TokenClaims claims;
    private final People people;

    ProviderTokens(TokenClaims claims, People people) {
        this.claims = claims;
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().type("JWT");
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            claims.ofService(context.getClaims());
            return;
        }
        Account account = people.active(context);
        if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            describe(account, context);
            return;
        }
        claims.ofPerson(context.getClaims(), account.roles(), sessionOf(context));
    }

    /** The session that an exchange begins has the id of its authorization. */
    static UUID sessionOf(OAuth2TokenContext context) {
        return UUID.fromString(
                Objects.requireNonNull(context.getAuthorization()).getId());
    }

    private static void describe(Account account, JwtEncodingContext context) {
        var token = context.getClaims();
        token.claim("sid", sessionOf(context).toString());
        if (context.getAuthorizedScopes().contains(OidcScopes.PROFILE)) {
            token.claim("name", account.user().displayName());
        }
        if (context.getAuthorizedScopes().contains(OidcScopes.EMAIL)) {
            token.claim("email", account.email()).claim("email_verified", account.hasVerifiedEmail());
        }
    }
}
