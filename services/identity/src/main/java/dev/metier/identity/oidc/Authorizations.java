package dev.metier.identity.oidc;

import dev.metier.contracts.id.UserId;
import dev.metier.identity.session.EndSessions;
import dev.metier.identity.session.SessionEnd;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.security.SecurityProperties;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps authorization codes by their hash until they are exchanged. What comes after the exchange is a session like any
 * other, so no token is kept here. A code that is shown twice ends the session it was exchanged for (RFC 6749, 4.1.2).
 */
@Component
class Authorizations implements OAuth2AuthorizationService {

    private final JdbcClient db;
    private final Jsonb jsonb;
    private final Clients clients;
    private final EndSessions sessions;
    private final TransactionTemplate transactions;
    private final CallerScope scope;
    private final String authorizationUri;
    private final Clock clock;

    Authorizations(
            JdbcClient db,
            Jsonb jsonb,
            Clients clients,
            EndSessions sessions,
            TransactionTemplate transactions,
            CallerScope scope,
            SecurityProperties security,
            Clock clock) {
        this.db = db;
        this.jsonb = jsonb;
        this.clients = clients;
        this.sessions = sessions;
        this.transactions = transactions;
        this.scope = scope;
        this.authorizationUri = security.issuer() + "/oauth2/authorize";
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code == null) {
            return;
        }
        scope.runAsService(() -> transactions.executeWithoutResult(status -> {
            if (code.isInvalidated()) {
                use(code.getToken());
                return;
            }
            add(authorization, code.getToken());
        }));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        scope.runAsService(
                () -> transactions.executeWithoutResult(status -> db.sql("delete from authorization_code where id = ?")
                        .param(UUID.fromString(authorization.getId()))
                        .update()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type != null && !"code".equals(type.getValue())) {
            return null;
        }
        return scope.callAsService(() -> transactions.execute(status -> find(token)))
                .map(kept -> restore(kept, token))
                .orElse(null);
    }

    private void add(OAuth2Authorization authorization, OAuth2AuthorizationCode code) {
        OAuth2AuthorizationRequest request = Objects.requireNonNull(
                authorization.<OAuth2AuthorizationRequest>getAttribute(OAuth2AuthorizationRequest.class.getName()));
        Authentication person =
                Objects.requireNonNull(authorization.<Authentication>getAttribute(Principal.class.getName()));
        db.sql("""
                insert into authorization_code (hash, id, client_id, account_id, request, issued_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        hash(code.getTokenValue()),
                        UUID.fromString(authorization.getId()),
                        authorization.getRegisteredClientId(),
                        UserId.of(authorization.getPrincipalName()).value(),
                        jsonb.write(CodeRequest.of(request, person)),
                        Timestamp.from(Objects.requireNonNull(code.getIssuedAt())),
                        Timestamp.from(Objects.requireNonNull(code.getExpiresAt())))
                .update();
    }

    private void use(OAuth2AuthorizationCode code) {
        int used = db.sql("update authorization_code set used_at = ? where hash = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), hash(code.getTokenValue()))
                .update();
        if (used == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private Optional<Kept> find(String token) {
        Optional<Kept> kept = db.sql("select * from authorization_code where hash = ?")
                .param(hash(token))
                .query(this::kept)
                .optional();
        kept.filter(Kept::used).ifPresent(code -> sessions.one(code.id(), SessionEnd.CODE_REUSED));
        return kept;
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                row.getString("account_id"),
                jsonb.read(row.getString("request"), CodeRequest.class),
                row.getTimestamp("issued_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getTimestamp("used_at") != null);
    }

    private @Nullable OAuth2Authorization restore(Kept kept, String token) {
        RegisteredClient client = clients.findById(kept.clientId());
        if (client == null) {
            return null;
        }
        var code = new OAuth2AuthorizationCode(token, kept.issuedAt(), kept.expiresAt());
        return OAuth2Authorization.withRegisteredClient(client)
                .id(kept.id().toString())
                .principalName(kept.accountId())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(kept.request().scopes())
                .attribute(
                        Principal.class.getName(),
                        PersonAuthentication.of(kept.accountId(), kept.request().signedInAt()))
                .attribute(
                        OAuth2AuthorizationRequest.class.getName(),
                        kept.request().toRequest(kept.clientId(), authorizationUri))
                .token(code, facts -> facts.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, kept.used()))
                .build();
    }

    private static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Kept(
            UUID id,
            String clientId,
            String accountId,
            CodeRequest request,
            Instant issuedAt,
            Instant expiresAt,
            boolean used) {}
}
