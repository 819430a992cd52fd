package dev.metier.gateway.exchange;

import dev.metier.gateway.GatewayProperties.Timeouts;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at all connections and exchanges of one event loop a few times a second: ends what takes too long, closes what stands
 * still or drips. One walk is cheaper than a timer per request, and no drip of bytes resets it.
 */
public final class Watch {

    private static final long PERIOD_MILLIS = 250;

    private final Timeouts timeouts;
    private final Map<HttpConnection, Connection> connections = new HashMap<>();
    private final Set<Exchange> exchanges = new HashSet<>();

    public Watch(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    public void start(Vertx vertx) {
        vertx.setPeriodic(PERIOD_MILLIS, timer -> look(System.nanoTime()));
    }

    public void opened(HttpConnection connection) {
        connections.put(connection, new Connection(System.nanoTime()));
        connection.closeHandler(closed -> connections.remove(connection));
    }

    void began(Exchange exchange) {
        exchanges.add(exchange);
        Connection connection = connections.get(exchange.request().connection());
        if (connection != null) {
            connection.busy++;
        }
    }

    void ended(Exchange exchange) {
        exchanges.remove(exchange);
        Connection connection = connections.get(exchange.request().connection());
        if (connection != null) {
            connection.busy--;
            connection.served = true;
            connection.quietSince = System.nanoTime();
        }
    }

    private void look(long now) {
        List<HttpConnection> quiet = new ArrayList<>();
        connections.forEach((connection, state) -> {
            long patience = (state.served ? timeouts.keepAlive() : timeouts.header()).toNanos();
            if (state.busy == 0 && now - state.quietSince > patience) {
                quiet.add(connection);
            }
        });
        quiet.forEach(HttpConnection::close);
        for (Exchange exchange : List.copyOf(exchanges)) {
            exchange.checkDeadline(now);
            if (!exchange.hasDeadline() && exchange.nanosSinceLastByte(now) > patience(exchange)) {
                exchange.request().connection().close();
            }
        }
    }

    private long patience(Exchange exchange) {
        boolean upgraded = exchange.response().getStatusCode() == 101;
        return (upgraded ? timeouts.webSocketIdle() : timeouts.idle()).toNanos();
    }

    private static final class Connection {
        private long quietSince;
        private int busy;
        private boolean served;

        Connection(long openedAt) {
            quietSince = openedAt;
        }
    }
}
