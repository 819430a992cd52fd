package dev.metier.platform.data;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A lock of the database that lives as long as this connection. The server ends a session that is silent for 30 seconds, so a
 * holder that hangs or lost its network makes way for another.
 */
public final class DatabaseLock implements AutoCloseable {

    private final Connection connection;

    DatabaseLock(Connection connection) {
        this.connection = connection;
    }

    /** The connection that holds it, for what only the holder does. */
    public Connection connection() {
        return connection;
    }

    /** Speaks to the server, which keeps the lock; fails where it may be somebody else's by now. */
    public void keep() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
