package dev.metier.identity.oidc;

import java.util.List;
import java.util.Map;

/** Takes out of the discovery document what the provider does not do. */
final class ProviderMetadata {

    private static final List<String> ABSENT = List.of(
            "device_authorization_endpoint",
            "end_session_endpoint",
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "pushed_authorization_request_endpoint",
            "registration_endpoint",
            "revocation_endpoint",
            "revocation_endpoint_auth_methods_supported",
            "dpop_signing_alg_values_supported",
            "tls_client_certificate_bound_access_tokens");

    private ProviderMetadata() {}

    static void correct(Map<String, Object> claims) {
        ABSENT.forEach(claims::remove);
        claims.put("scopes_supported", List.of("openid", "profile", "email"));
        claims.put("grant_types_supported", List.of("authorization_code", "refresh_token", "client_credentials"));
        claims.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic", "none"));
        claims.put("code_challenge_methods_supported", List.of("S256"));
    }
}
