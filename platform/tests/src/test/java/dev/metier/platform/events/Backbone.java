package dev.metier.platform.events;

import com.zaxxer.hikari.HikariDataSource;
import dev.metier.platform.data.DatabaseLocks;
import dev.metier.platform.test.TestDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The parts of the backbone without a service around them. */
final class Backbone implements AutoCloseable {

    static final EventsProperties PROPERTIES = new EventsProperties(
            500,
            Duration.ofMillis(500),
            3,
            new EventsProperties.Backoff(Duration.ofMillis(20), Duration.ofMillis(200)),
            Duration.ofDays(30),
            new EventsProperties.TopicShape(6, (short) 1, Set.of("compacted-events")));

    private final HikariDataSource pool = new HikariDataSource();
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final Outbox outbox;

    Backbone(TestDatabase database) {
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.app());
        pool.setPassword(database.app());
        pool.setMaximumPoolSize(10);
        jdbc = JdbcClient.create(pool);
        transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        outbox = new Outbox(jdbc);
    }

    static void migrate(TestDatabase database) {
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.owner())
                .locations("classpath:db/migration/platform")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
    }

    static Broker broker(String service, String address) {
        KafkaProperties settings = new KafkaProperties();
        settings.setBootstrapServers(List.of(address));
        return new Broker(service, settings);
    }

    static DatabaseLocks outboxOf(TestDatabase database) {
        return new DatabaseLocks("test", new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.app();
            }

            @Override
            public String getPassword() {
                return database.app();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        });
    }

    static Relay relay(String service, TestDatabase database, Broker broker) {
        return new Relay(
                service + "-relay",
                outboxOf(database),
                () -> RelayProducer.takeOver(broker.producer()),
                new Topics(broker, PROPERTIES.topics()),
                PROPERTIES,
                Counter.builder("published").register(new SimpleMeterRegistry()));
    }

    @Override
    public void close() {
        pool.close();
    }
}
