package dev.metier.notifications.live;

import dev.metier.contracts.id.UserId;
import dev.metier.notifications.inbox.Inbox;
import dev.metier.notifications.inbox.Inbox.Placed;
import dev.metier.platform.security.CallerScope;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is connected to this instance, and how far each of them has heard. Messages are read from the database in their order,
 * so a listener that comes back with the place it heard last misses none and hears none twice.
 */
@Component
public class LiveConnections {

    private final Inbox inbox;
    private final CallerScope scope;
    private final Map<UserId, Set<Connection>> connections = new ConcurrentHashMap<>();

    LiveConnections(Inbox inbox, CallerScope scope) {
        this.inbox = inbox;
        this.scope = scope;
    }

    /** Adds a listener that has heard everything up to a place; null: only what comes from now on. Run the result to leave. */
    Runnable join(UserId user, @Nullable Long heard, Listener listener) {
        long place = heard == null ? scope.callAsService(() -> inbox.newest(user)) : heard;
        var connection = new Connection(listener, place);
        connections.computeIfAbsent(user, u -> ConcurrentHashMap.newKeySet()).add(connection);
        wake(user);
        return () -> leave(user, connection);
    }

    /** Something may have come for a person. */
    void wake(UserId user) {
        for (Connection connection : connections.getOrDefault(user, Set.of())) {
            attempt(user, connection, c -> c.catchUp(user));
        }
    }

    /** Something may have come for anybody. */
    void wakeAll() {
        connections.keySet().forEach(this::wake);
    }

    void beat() {
        connections.forEach((user, all) -> all.forEach(c -> attempt(user, c, Connection::beat)));
    }

    void closeAll() {
        connections.values().forEach(all -> all.forEach(connection -> connection.listener.close()));
        connections.clear();
    }

    private void attempt(UserId user, Connection connection, Consumer<Connection> work) {
        try {
            work.accept(connection);
        } catch (Gone gone) {
            leave(user, connection);
            connection.listener.close();
        }
    }

    private void leave(UserId user, Connection connection) {
        connections.computeIfPresent(user, (u, all) -> {
            all.remove(connection);
            return all.isEmpty() ? null : all;
        });
    }

    private final class Connection {

        private final Listener listener;
        private long heard;

        Connection(Listener listener, long heard) {
            this.listener = listener;
            this.heard = heard;
        }

        synchronized void catchUp(UserId user) {
            try {
                for (Placed message : scope.callAsService(() -> inbox.since(user, heard))) {
                    listener.tell(message);
                    heard = message.place();
                }
            } catch (IOException | IllegalStateException e) {
                throw new Gone(e);
            }
        }

        synchronized void beat() {
            try {
                listener.beat();
            } catch (IOException | IllegalStateException e) {
                throw new Gone(e);
            }
        }
    }

    /** The other end of a connection is gone. */
    private static final class Gone extends RuntimeException {

        private static final long serialVersionUID = 1;

        Gone(Exception cause) {
            super(cause);
        }
    }
}
