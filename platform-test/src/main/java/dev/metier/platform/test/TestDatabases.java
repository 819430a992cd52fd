package dev.metier.platform.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.function.SingletonSupplier;

/** One real PostgreSQL per JVM, a database and two roles per caller: the owner migrates, the application reads and writes rows. */
public final class TestDatabases {

    private static final SingletonSupplier<EmbeddedPostgres> SERVER = SingletonSupplier.of(TestDatabases::start);

    /** Tests may forget when the machine stops, and are faster so; measurements say {@code on}. */
    private static final String DURABLE = System.getProperty("metier.test.durable", "off");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** A fresh, empty database. */
    public static TestDatabase create(String service) {
        String name = service.replace('-', '_') + "_" + COUNT.incrementAndGet();
        String owner = name + "_owner";
        String app = name + "_app";
        try (Connection superuser = SERVER.obtain().getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(owner, owner));
            statement.execute("create role %s login password '%s' nosuperuser nobypassrls nocreatedb nocreaterole"
                    .formatted(app, app));
            statement.execute("create database %s owner %s".formatted(name, owner));
        } catch (SQLException failure) {
            throw new IllegalStateException("no database for " + service, failure);
        }
        return new TestDatabase("127.0.0.1", SERVER.obtain().getPort(), name, owner, app);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", DURABLE)
                    .setServerConfig("synchronous_commit", DURABLE)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL does not start", failure);
        }
    }
}
