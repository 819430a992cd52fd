package dev.metier.notifications.live;

import dev.metier.contracts.id.UserId;
import dev.metier.notifications.inbox.Inbox.Placed;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.databind.json.JsonMapper;

/** Messages as they come, by WebSocket: one JSON text {@code {"type":"notification","place":…,"data":{…}}} each. */
@Component
class LiveSocket extends TextWebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);
    private static final int SEND_TIME_LIMIT_MS = 5_000;
    private static final int BUFFER_LIMIT_BYTES = 64 * 1024;
    private static final String LEAVE = "leave";

    private final LiveConnections connections;
    private final JsonMapper json;

    LiveSocket(LiveConnections connections, JsonMapper json) {
        this.connections = connections;
        this.json = json;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws IOException {
        Principal principal = session.getPrincipal();
        if (principal == null) {
            session.close(CloseStatus.POLICY_VIOLATION);
            return;
        }
        var safe = new ConcurrentWebSocketSessionDecorator(session, SEND_TIME_LIMIT_MS, BUFFER_LIMIT_BYTES);
        Runnable leave = connections.join(UserId.of(principal.getName()), null, new SocketListener(safe, json));
        session.getAttributes().put(LEAVE, leave);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(LEAVE) instanceof Runnable leave) {
            leave.run();
        }
    }

    private record SocketListener(WebSocketSession session, JsonMapper json) implements Listener {

        @Override
        public void tell(Placed message) throws IOException {
            session.sendMessage(new TextMessage(json.writeValueAsString(
                    Map.of("type", "notification", "place", message.place(), "data", message.view()))));
        }

        @Override
        public void beat() throws IOException {
            session.sendMessage(new PingMessage());
        }

        @Override
        public void close() {
            try {
                session.close(CloseStatus.GOING_AWAY);
            } catch (IOException e) {
                log.debug("a connection was gone before it was closed: {}", e.getMessage());
            }
        }
    }
}
