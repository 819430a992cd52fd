package dev.metier.identity.oidc;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What was asked for when a code was given out, and what the exchange of the code has to fit.
 *
 * @param parameters the other parameters, for example {@code code_challenge} and {@code nonce}
 */
record CodeRequest(
        @Nullable String redirectUri, @Nullable String state, Set<String> scopes, Map<String, String> parameters) {

    CodeRequest {
        scopes = Set.copyOf(scopes);
        parameters = Map.copyOf(parameters);
    }

    static CodeRequest of(OAuth2AuthorizationRequest request) {
        Map<String, String> parameters = request.getAdditionalParameters().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        return new CodeRequest(request.getRedirectUri(), request.getState(), request.getScopes(), parameters);
    }

    OAuth2AuthorizationRequest toRequest(String clientId, String authorizationUri) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .state(state)
                .scopes(scopes)
                .additionalParameters(Map.<String, Object>copyOf(parameters))
                .build();
    }
}
