package dev.metier.identity.oidc;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** A person who signed in at the page of the provider; the name is the id of the account. */
final class PersonAuthentication {

    private PersonAuthentication() {}

    static UsernamePasswordAuthenticationToken of(String account) {
        return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    }
}
