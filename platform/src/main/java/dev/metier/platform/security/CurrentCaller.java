package dev.metier.platform.security;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Tells who asks in the request or job at hand. */
public final class CurrentCaller {

    /** The caller; {@link Caller#NOBODY} without a token. */
    public Caller get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication) {
            case JwtAuthenticationToken jwt -> of(jwt);
            case ServiceAuthentication service -> Caller.service(service.getName());
            case null, default -> Caller.NOBODY;
        };
    }

    /** The person who asks. Errors: {@code unauthenticated} for nobody, {@code forbidden} for a service. */
    public UserId userId() {
        Caller caller = get();
        if (caller.userId() != null) {
            return caller.userId();
        }
        if (caller.is(Role.SERVICE)) {
            throw new MetierException(ErrorCode.FORBIDDEN, "Only a person can do this.");
        }
        throw new MetierException(ErrorCode.UNAUTHENTICATED, "Sign in first.");
    }

    /** The bearer token of the request, to be passed on to the service that is asked next. */
    public @Nullable String token() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken jwt
                ? jwt.getToken().getTokenValue()
                : null;
    }

    /** The id of the session that the token belongs to; null for services. */
    public @Nullable String sessionId() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken jwt
                ? jwt.getToken().getClaimAsString("sid")
                : null;
    }

    private static Caller of(JwtAuthenticationToken token) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role ->
                        token.getAuthorities().stream().anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority())))
                .collect(Collectors.toUnmodifiableSet());
        String subject = token.getName();
        UserId userId = roles.contains(Role.SERVICE) ? null : UserId.of(subject.toLowerCase(Locale.ROOT));
        return new Caller(userId, subject, roles);
    }
}
