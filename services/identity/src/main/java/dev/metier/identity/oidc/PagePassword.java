package dev.metier.identity.oidc;

import dev.metier.identity.session.SignIn;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in at the page of the provider, by the same rules as the first-party API. */
@Component
class PagePassword implements AuthenticationProvider {

    private final SignIn signIn;
    private final CallerScope scope;
    private final Clock clock;

    PagePassword(SignIn signIn, CallerScope scope, Clock clock) {
        this.signIn = signIn;
        this.scope = scope;
        this.clock = clock;
    }

    /** Carries the code of the refusal to the page. */
    static final class Refused extends AuthenticationException {

        private static final long serialVersionUID = 1;

        private final String code;

        Refused(MetierException because) {
            super(because.detail());
            this.code = because.code().code();
        }

        String code() {
            return code;
        }
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        String password = String.valueOf(shown.getCredentials());
        String address = shown.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
        try {
            var account = scope.callAsService(() -> signIn.authenticate(shown.getName(), password, address));
            return PersonAuthentication.of(account.id().toString(), clock.instant());
        } catch (MetierException refused) {
            throw new Refused(refused);
        }
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.equals(type);
    }
}
