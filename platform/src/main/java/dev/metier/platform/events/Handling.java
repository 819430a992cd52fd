package dev.metier.platform.events;

/** Calls a consumer within the context and the trace of its event. */
final class Handling {

    private final EventFormat format;
    private final EventTracing tracing;

    Handling(EventFormat format, EventTracing tracing) {
        this.format = format;
        this.tracing = tracing;
    }

    void run(EventHandler handler, CloudEvent event) {
        EventContext context = new EventContext(event.correlationid(), event.id(), event.tenant());
        context.call(() -> {
            tracing.continued(event, handler.consumer(), () -> handler.handle(event, format));
            return true;
        });
    }
}
