package dev.metier.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** After sign-in goes on with what the client asked for; by path only, because the public address is the gateway's. */
final class BackToRequest implements AuthenticationSuccessHandler {

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final String home;

    BackToRequest(String home) {
        this.home = home;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (requests.getRequest(request, response) instanceof DefaultSavedRequest saved) {
            String query = saved.getQueryString();
            response.sendRedirect(saved.getRequestURI() + (query == null ? "" : "?" + query));
            return;
        }
        response.sendRedirect(home);
    }
}
