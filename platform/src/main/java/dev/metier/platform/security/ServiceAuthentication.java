package dev.metier.platform.security;

import java.io.Serial;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** The service itself, while it handles an event or runs a job. */
final class ServiceAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final String service;

    ServiceAuthentication(String service) {
        super(AuthorityUtils.createAuthorityList("ROLE_SERVICE"));
        this.service = service;
        setAuthenticated(true);
    }

    @Override
    public String getPrincipal() {
        return service;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
