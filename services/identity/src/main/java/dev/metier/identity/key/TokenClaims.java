package dev.metier.identity.key;

import dev.metier.contracts.id.Ids;
import dev.metier.platform.security.Role;
import dev.metier.platform.security.SecurityProperties;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.stereotype.Component;

/** What every access token of the platform says, whichever way it was asked for. */
@Component
public class TokenClaims {

    private final SecurityProperties security;

    TokenClaims(SecurityProperties security) {
        this.security = security;
    }

    /** Claims of a person's token. */
    public void ofPerson(JwtClaimsSet.Builder token, Set<String> roles, UUID session) {
        common(token, roles.stream().sorted().toList());
        token.claim("sid", session.toString());
    }

    /** Claims of a service's own token. */
    public void ofService(JwtClaimsSet.Builder token) {
        common(token, List.of(Role.SERVICE.claim()));
    }

    private void common(JwtClaimsSet.Builder token, List<String> roles) {
        token.audience(List.of(security.audience()))
                .claim("roles", roles)
                .id(Ids.next().toString());
    }
}
