package dev.metier.platform.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Locks of a service's database, by which its processes agree who does what only one may do. */
public final class DatabaseLocks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String service;
    private final JdbcConnectionDetails details;

    /** Asks for all locks that others have; whoever gets one keeps it. */
    private @Nullable Connection waiting;

    public DatabaseLocks(String service, JdbcConnectionDetails details) {
        this.service = service;
        this.details = details;
    }

    /** Takes a lock if nobody has it. To ask again and again costs a query each time, and one connection for all that waits. */
    public synchronized Optional<DatabaseLock> tryAcquire(String name) throws SQLException {
        Connection connection = waiting();
        try {
            if (!isAcquired(name, connection)) {
                return Optional.empty();
            }
        } catch (SQLException failure) {
            close();
            throw failure;
        }
        waiting = null;
        return Optional.of(new DatabaseLock(connection));
    }

    private boolean isAcquired(String name, Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("""
            select pg_try_advisory_lock(hashtextextended(?, 0)), set_config('idle_session_timeout', '30s', false),
                set_config('application_name', ?, false)
            """)) {
            lock.setString(1, name);
            lock.setString(2, service + "-" + name);
            try (ResultSet answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The server may have ended it since it was used last. */
    private Connection waiting() throws SQLException {
        Connection kept = waiting;
        if (kept != null && kept.isValid(Math.toIntExact(PATIENCE.toSeconds()))) {
            return kept;
        }
        close();
        Connection made = connect();
        waiting = made;
        return made;
    }

    /** Ends waiting; locks that were taken stay. */
    @Override
    public synchronized void close() throws SQLException {
        Connection kept = waiting;
        waiting = null;
        if (kept != null) {
            kept.close();
        }
    }

    /** A connection outside of the pool: the lock lives in it for a long time. */
    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", details.getUsername());
        properties.setProperty("password", details.getPassword());
        properties.setProperty("ApplicationName", service + "-locks");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", Long.toString(PATIENCE.toSeconds()));
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }
}
