package dev.metier.identity.oidc;

import dev.metier.identity.IdentityProperties;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The clients that the settings name: services with a secret, applications without one. */
@Component
class Clients implements RegisteredClientRepository {

    static final String SERVICE_SCOPE = "service";

    private final Map<String, RegisteredClient> clients = new HashMap<>();

    Clients(IdentityProperties settings) {
        TokenSettings tokens = TokenSettings.builder()
                .accessTokenTimeToLive(settings.accessTokenLifetime())
                .refreshTokenTimeToLive(settings.refreshTokenLifetime())
                .build();
        settings.clientSecrets().forEach((name, secret) -> add(service(name, secret, tokens)));
        settings.publicClients().forEach((id, client) -> add(application(id, client, tokens)));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are named in the settings");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    private void add(RegisteredClient client) {
        if (clients.put(client.getClientId(), client) != null) {
            throw new IllegalStateException(client.getClientId() + " is the name of two clients");
        }
    }

    private static RegisteredClient service(String name, String secret, TokenSettings tokens) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(ClientSecrets.hash(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(SERVICE_SCOPE)
                .tokenSettings(tokens)
                .build();
    }

    private static RegisteredClient application(
            String id, IdentityProperties.PublicClient client, TokenSettings tokens) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(client.redirectUris()))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }
}
