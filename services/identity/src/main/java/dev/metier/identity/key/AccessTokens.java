package dev.metier.identity.key;

import dev.metier.identity.IdentityProperties;
import dev.metier.identity.account.Account;
import dev.metier.platform.security.SecurityProperties;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/** Issues the access tokens of people. */
@Component
public class AccessTokens {

    private final JwtEncoder encoder;
    private final TokenClaims claims;
    private final IdentityProperties settings;
    private final SecurityProperties security;
    private final Clock clock;

    AccessTokens(
            JwtEncoder encoder,
            TokenClaims claims,
            IdentityProperties settings,
            SecurityProperties security,
            Clock clock) {
        this.encoder = encoder;
        this.claims = claims;
        this.settings = settings;
        this.security = security;
        this.clock = clock;
    }

    public Jwt issue(Account account, UUID session) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder token = JwtClaimsSet.builder()
                .issuer(security.issuer())
                .subject(account.id().toString())
                .issuedAt(now)
                .notBefore(now)
                .expiresAt(now.plus(settings.accessTokenLifetime()));
        claims.ofPerson(token, account.roles(), session);
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).type("JWT").build();
        return encoder.encode(JwtEncoderParameters.from(header, token.build()));
    }
}
