package dev.metier.platform.events;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries W3C trace context across the outbox and the broker. */
final class EventTracing {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    EventTracing(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The trace context of the current work, if it is traced. */
    @Nullable String traceparent() {
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        Map<String, String> fields = new HashMap<>();
        propagator.inject(context, fields, (carrier, name, value) -> {
            if (carrier != null) {
                carrier.put(name, value);
            }
        });
        return fields.get(TRACEPARENT);
    }

    /** Does the work in a span that continues the publisher's trace. */
    void continued(CloudEvent event, String consumer, Runnable work) {
        Span span = propagator
                .extract(event, (carrier, name) -> TRACEPARENT.equals(name) ? carrier.traceparent() : null)
                .kind(Span.Kind.CONSUMER)
                .name(event.type() + " process")
                .tag("messaging.system", "kafka")
                .tag("messaging.message.id", event.id().toString())
                .tag("metier.consumer", consumer)
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException | Error failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
