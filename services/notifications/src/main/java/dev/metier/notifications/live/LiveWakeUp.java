package dev.metier.notifications.live;

import dev.metier.contracts.id.UserId;
import dev.metier.notifications.NotificationsProperties;
import dev.metier.platform.events.BackgroundLoop;
import dev.metier.platform.events.EventsProperties;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/** Hears from the database, on a connection of its own, that something came for somebody, and passes it on. */
@Component
class LiveWakeUp extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(LiveWakeUp.class);

    private final DataSourceProperties database;
    private final LiveConnections connections;
    private final Duration heartbeat;
    private volatile @Nullable Connection listening;

    LiveWakeUp(
            DataSourceProperties database,
            LiveConnections connections,
            NotificationsProperties settings,
            EventsProperties events) {
        super("notifications-live", events.backoff());
        this.database = database;
        this.connections = connections;
        this.heartbeat = settings.heartbeat();
    }

    @Override
    protected void session() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                database.determineUrl(), database.determineUsername(), database.determinePassword())) {
            listening = connection;
            listen(connection);
        } finally {
            listening = null;
        }
    }

    /** Waiting on a socket heeds no interrupt: the connection is cut. */
    @Override
    protected void wake() {
        Connection waiting = listening;
        if (waiting != null) {
            try {
                waiting.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("the connection to hear from was gone before: {}", e.getMessage());
            }
        }
        connections.closeAll();
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen notification");
        }
        connections.wakeAll();
        PGConnection events = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] heard = events.getNotifications((int) heartbeat.toMillis());
            succeeded();
            if (heard == null || heard.length == 0) {
                connections.beat();
                continue;
            }
            for (PGNotification notification : heard) {
                connections.wake(UserId.of(notification.getParameter()));
            }
        }
    }
}
