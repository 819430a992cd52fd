package dev.metier.platform.events;

import dev.metier.platform.data.DatabaseLock;
import dev.metier.platform.data.DatabaseLocks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;

/** The right to publish the outbox of one database, held by a lock of it. */
final class Lease implements AutoCloseable {

    private final DatabaseLock lock;
    private final Connection connection;
    private final PGConnection notifications;

    private Lease(DatabaseLock lock) throws SQLException {
        this.lock = lock;
        this.connection = lock.connection();
        this.notifications = connection.unwrap(PGConnection.class);
    }

    /** Takes the lease if nobody holds it. */
    static Optional<Lease> tryAcquire(DatabaseLocks locks) throws SQLException {
        Optional<DatabaseLock> lock = locks.tryAcquire("relay");
        return lock.isEmpty() ? Optional.empty() : Optional.of(listening(lock.get()));
    }

    private static Lease listening(DatabaseLock lock) throws SQLException {
        try (var statement = lock.connection().createStatement()) {
            statement.execute("listen " + Outbox.CHANNEL);
            return new Lease(lock);
        } catch (SQLException failure) {
            lock.close();
            throw failure;
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
        lock.close();
    }
}
