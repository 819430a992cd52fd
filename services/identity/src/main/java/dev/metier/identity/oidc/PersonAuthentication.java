package dev.metier.identity.oidc;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** A person who signed in at the page of the provider; the name is the id of the account. */
final class PersonAuthentication {

    private PersonAuthentication() {}

    static UsernamePasswordAuthenticationToken of(String account, Instant signedInAt) {
        var password = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(signedInAt)
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of(password));
    }

    /** When the person gave the password; ID tokens say it ({@code auth_time}). */
    static Instant signedInAt(Authentication person) {
        return person.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(FactorGrantedAuthority.class::cast)
                .map(FactorGrantedAuthority::getIssuedAt)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody signed in by a password"));
    }
}
