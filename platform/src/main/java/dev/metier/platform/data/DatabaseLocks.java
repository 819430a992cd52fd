package dev.metier.platform.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Locks of a service's database, by which its processes agree who does what only one may do. */
public final class DatabaseLocks {

    private final String service;
    private final JdbcConnectionDetails details;

    public DatabaseLocks(String service, JdbcConnectionDetails details) {
        this.service = service;
        this.details = details;
    }

    /** Takes a lock if nobody has it. */
    public Optional<DatabaseLock> tryAcquire(String name) throws SQLException {
        Connection connection = connect(service + "-" + name);
        try (PreparedStatement lock = connection.prepareStatement("""
            select pg_try_advisory_lock(hashtextextended(?, 0)), set_config('idle_session_timeout', '30s', false)
            """)) {
            lock.setString(1, name);
            try (ResultSet answer = lock.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    return Optional.of(new DatabaseLock(connection));
                }
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }

    /** A connection outside of the pool: the lock lives in it for a long time. */
    private Connection connect(String name) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", details.getUsername());
        properties.setProperty("password", details.getPassword());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }
}
