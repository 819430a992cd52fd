package dev.metier.identity.oidc;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What was asked for when a code was given out, and what the exchange of the code has to fit.
 *
 * @param parameters the other parameters, for example {@code code_challenge} and {@code nonce}
 * @param signedInAt when the person gave the password
 */
record CodeRequest(
        @Nullable String redirectUri,
        @Nullable String state,
        Set<String> scopes,
        Map<String, String> parameters,
        Instant signedInAt) {

    CodeRequest {
        scopes = Set.copyOf(scopes);
        parameters = Map.copyOf(parameters);
    }

    static CodeRequest of(OAuth2AuthorizationRequest request, Authentication person) {
        Map<String, String> parameters = request.getAdditionalParameters().entrySet().stream()
                .filter(entry -> entry.getValue() instanceof String)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        return new CodeRequest(
                request.getRedirectUri(),
                request.getState(),
                request.getScopes(),
                parameters,
                PersonAuthentication.signedInAt(person));
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
