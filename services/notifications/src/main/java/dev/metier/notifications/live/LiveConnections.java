package dev.metier.notifications.live;

import dev.metier.contracts.id.UserId;
import dev.metier.notifications.inbox.Inbox;
import dev.metier.platform.security.CallerScope;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is connected to this instance. Each is told on a thread of its own, so one that reads slowly keeps nobody waiting.
 */
@Component
public class LiveConnections {

    private final Inbox inbox;
    private final CallerScope scope;
    private final Map<UserId, Set<LiveConnection>> connections = new ConcurrentHashMap<>();

    LiveConnections(Inbox inbox, CallerScope scope) {
        this.inbox = inbox;
        this.scope = scope;
    }

    /** Adds a listener that has heard everything up to a place; null: only what comes from now on. Run the result to leave. */
    Runnable join(UserId user, @Nullable Long heard, Listener listener) {
        long place = heard == null ? scope.callAsService(() -> inbox.newest(user)) : heard;
        var connection = new LiveConnection(
                after -> scope.callAsService(() -> inbox.since(user, after)),
                place,
                listener,
                gone -> leave(user, gone));
        connections.computeIfAbsent(user, u -> ConcurrentHashMap.newKeySet()).add(connection);
        connection.wake();
        return () -> leave(user, connection);
    }

    /** Something may have come for a person. */
    void wake(UserId user) {
        connections.getOrDefault(user, Set.of()).forEach(LiveConnection::wake);
    }

    /** Something may have come for anybody. */
    void wakeAll() {
        connections.values().forEach(all -> all.forEach(LiveConnection::wake));
    }

    void beat() {
        connections.values().forEach(all -> all.forEach(LiveConnection::beat));
    }

    void closeAll() {
        connections.values().forEach(all -> all.forEach(LiveConnection::close));
        connections.clear();
    }

    private void leave(UserId user, LiveConnection connection) {
        connections.computeIfPresent(user, (u, all) -> {
            all.remove(connection);
            return all.isEmpty() ? null : all;
        });
    }
}
