package dev.metier.platform.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/**
 * The right to publish the outbox of one database: an advisory lock that lives as long as this connection. The server ends a
 * session that is silent for long, so a holder that hangs or lost its network makes way for another.
 */
final class Lease implements AutoCloseable {

    /** Any number that nothing else in the database locks. */
    private static final long LOCK = 0x6D65746965724F42L;

    private final Connection connection;
    private final PGConnection notifications;

    private Lease(Connection connection) throws SQLException {
        this.connection = connection;
        this.notifications = connection.unwrap(PGConnection.class);
    }

    /** Takes the lease if nobody holds it. */
    static Optional<Lease> tryAcquire(OutboxDatabase database) throws SQLException {
        Connection connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set idle_session_timeout = '60s'");
            if (locked(connection)) {
                statement.execute("listen " + Outbox.CHANNEL);
                return Optional.of(new Lease(connection));
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return Optional.empty();
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The oldest events; per key in the order of their commits. */
    OutboxBatch oldest(int limit) throws SQLException {
        String sql = "select id, topic, key, type, payload, headers from outbox order by id limit ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, limit);
            List<Long> ids = new ArrayList<>();
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong("id"));
                    rows.add(new OutboxRow(
                            row.getString("topic"),
                            row.getString("key"),
                            row.getString("type"),
                            row.getString("payload"),
                            row.getString("headers")));
                }
            }
            return new OutboxBatch(ids, rows);
        }
    }

    /** Forgets what was published. */
    void delete(OutboxBatch published) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any(?)")) {
            delete.setArray(
                    1, connection.createArrayOf("bigint", published.ids().toArray()));
            delete.executeUpdate();
        }
    }

    /** Waits until a transaction announces events, at most so long. */
    void await(Duration longest) throws SQLException {
        notifications.getNotifications(Math.toIntExact(longest.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
