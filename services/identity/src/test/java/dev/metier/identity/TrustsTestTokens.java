package dev.metier.identity;

import dev.metier.platform.security.CallerScope;
import dev.metier.platform.security.SecurityProperties;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Makes the key of the tests' tokens one that this service once signed with, so that both kinds of tokens are good. */
@Configuration(proxyBeanMethods = false)
class TrustsTestTokens {

    @Bean
    ApplicationRunner trustTestTokens(
            SecurityProperties security, JdbcClient db, TransactionTemplate transactions, CallerScope scope) {
        return arguments -> {
            JsonNode key = RestClient.create()
                    .get()
                    .uri(security.jwkSetUri())
                    .retrieve()
                    .body(JsonNode.class);
            if (key == null) {
                throw new IllegalStateException("the tests have no key");
            }
            JsonNode first = key.path("keys").path(0);
            scope.runAsService(() -> transactions.executeWithoutResult(status -> db.sql("""
                            insert into signing_key (id, state, public_key, created_at, retired_at)
                            values (?, 'RETIRED', ?, ?, ?)""")
                    .params(
                            first.path("kid").asString(),
                            first.toString(),
                            Timestamp.from(Instant.now()),
                            Timestamp.from(Instant.now().plus(Duration.ofDays(3650))))
                    .update()));
        };
    }
}
