package dev.metier.notifications.live;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.UserId;
import dev.metier.notifications.inbox.Inbox.Placed;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Messages as they come, by server-sent events; {@code Last-Event-ID} resumes. */
@RestController
class NotificationStream {

    private final LiveConnections connections;
    private final CurrentCaller callers;

    NotificationStream(LiveConnections connections, CurrentCaller callers) {
        this.connections = connections;
        this.callers = callers;
    }

    @GetMapping(path = "/api/v1/notifications/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId)
            throws IOException {
        UserId user = callers.userId();
        Long heard = place(lastEventId);
        var emitter = new SseEmitter(0L);
        // Sends the head of the answer at once: nobody in between has to wait for the first message.
        emitter.send(SseEmitter.event().comment("open"));
        Runnable leave = connections.join(user, heard, new EmitterListener(emitter));
        emitter.onCompletion(leave);
        emitter.onTimeout(leave);
        emitter.onError(e -> leave.run());
        return emitter;
    }

    private static @Nullable Long place(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(lastEventId);
        } catch (NumberFormatException e) {
            throw new MetierException(ErrorCode.VALIDATION_FAILED, "Last-Event-ID is not an id of this stream.");
        }
    }

    private record EmitterListener(SseEmitter emitter) implements Listener {

        @Override
        public void tell(Placed message) throws IOException {
            emitter.send(SseEmitter.event()
                    .id(String.valueOf(message.place()))
                    .name("notification")
                    .data(message.view(), MediaType.APPLICATION_JSON));
        }

        @Override
        public void beat() throws IOException {
            emitter.send(SseEmitter.event().comment("alive"));
        }

        @Override
        public void close() {
            emitter.complete();
        }
    }
}
