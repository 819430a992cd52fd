package dev.metier.identity.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Knows an application without a secret by its id when it refreshes: the token that it shows is good once, which is what
 * RFC 9700 (section 2.2.2) asks for instead of a secret. No bean, because a bean of its type would read the tokens of the API.
 */
class PublicClientRefresh implements AuthenticationConverter, AuthenticationProvider {

    private static final String REFRESH = AuthorizationGrantType.REFRESH_TOKEN.getValue();

    private final Clients clients;

    PublicClientRefresh(Clients clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean isOurs = REFRESH.equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE))
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) == null;
        if (client == null || !isOurs) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(
                client, ClientAuthenticationMethod.NONE, null, Map.of(OAuth2ParameterNames.GRANT_TYPE, REFRESH));
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var shown = (OAuth2ClientAuthenticationToken) authentication;
        if (!REFRESH.equals(shown.getAdditionalParameters().get(OAuth2ParameterNames.GRANT_TYPE))
                || !ClientAuthenticationMethod.NONE.equals(shown.getClientAuthenticationMethod())) {
            return null;
        }
        RegisteredClient client = clients.findByClientId(shown.getName());
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return OAuth2ClientAuthenticationToken.class.equals(type);
    }
}
