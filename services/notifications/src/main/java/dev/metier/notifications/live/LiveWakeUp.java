package dev.metier.notifications.live;

import dev.metier.contracts.id.UserId;
import dev.metier.notifications.NotificationsProperties;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears from the database, on a connection of its own, that something came for somebody, and passes it on. */
@Component
class LiveWakeUp implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveWakeUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSourceProperties database;
    private final LiveConnections connections;
    private final Duration heartbeat;
    private volatile @Nullable Thread thread;

    LiveWakeUp(DataSourceProperties database, LiveConnections connections, NotificationsProperties settings) {
        this.database = database;
        this.connections = connections;
        this.heartbeat = settings.heartbeat();
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("notifications-live").daemon(true).start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        connections.closeAll();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = DriverManager.getConnection(
                    database.determineUrl(), database.determineUsername(), database.determinePassword())) {
                listen(connection);
            } catch (SQLException e) {
                log.debug("live messages wait for the database: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen notification");
        }
        connections.wakeAll();
        PGConnection events = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] heard = events.getNotifications((int) heartbeat.toMillis());
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
