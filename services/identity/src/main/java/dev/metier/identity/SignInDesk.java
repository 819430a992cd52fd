package dev.metier.identity;

import dev.metier.contracts.identity.LoginRequest;
import dev.metier.identity.session.OpenSession;
import dev.metier.identity.session.Place;
import dev.metier.identity.session.SessionTokens;
import dev.metier.identity.session.SignIn;
import dev.metier.identity.session.TooManyAttempts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Signs in over HTTP: knows where the request comes from and when to come back. */
@Component
class SignInDesk {

    private final SignIn signIn;
    private final OpenSession openSession;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    SignInDesk(SignIn signIn, OpenSession openSession, HttpServletRequest request, HttpServletResponse response) {
        this.signIn = signIn;
        this.openSession = openSession;
        this.request = request;
        this.response = response;
    }

    SessionTokens signIn(LoginRequest login) {
        try {
            var account = signIn.authenticate(login.email(), login.password(), request.getRemoteAddr());
            return openSession.open(account, new Place(null, request.getHeader(HttpHeaders.USER_AGENT)));
        } catch (TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            throw tooMany;
        }
    }
}
