package dev.metier.platform.data;

import dev.metier.platform.security.CurrentCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;

/** Transactions that know the caller, migrations by the owner role, conversions of ids and {@code jsonb}. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
public class DataConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, CurrentCaller callers) {
        return new CallerTransactionManager(dataSource, callers);
    }

    /** The platform's own tables first, with a history of their own, then the service's. */
    @Bean
    FlywayMigrationStrategy platformThenService(@Value("${spring.datasource.username}") String applicationRole) {
        return flyway -> {
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/platform")
                    .table("flyway_platform")
                    .placeholders(Map.of("app_role", applicationRole))
                    .baselineVersion("-1")
                    .load()
                    .migrate();
            flyway.migrate();
        };
    }

    @Bean
    DatabaseLocks databaseLocks(@Value("${spring.application.name}") String service, JdbcConnectionDetails database) {
        return new DatabaseLocks(service, database);
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JsonMapper json, ObjectProvider<JsonbTypes> types) {
        var jsonb = new Jsonb(json);
        var converters = new ArrayList<Object>(List.of(
                new IdentifierConverters.Writing(),
                new IdentifierConverters.Reading(),
                new JsonbConverters.Writing(jsonb)));
        List<Class<?>> read =
                types.stream().<Class<?>>flatMap(t -> t.types().stream()).toList();
        if (!read.isEmpty()) {
            converters.add(new JsonbConverters.Reading(jsonb, read));
        }
        return JdbcCustomConversions.of(JdbcPostgresDialect.INSTANCE, converters);
    }

    @Bean
    Jsonb jsonb(JsonMapper json) {
        return new Jsonb(json);
    }
}
