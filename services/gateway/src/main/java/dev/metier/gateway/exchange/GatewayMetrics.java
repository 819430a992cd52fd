package dev.metier.gateway.exchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What the gateway counts. */
public final class GatewayMetrics {

    private static final List<Duration> BUCKETS = List.of(
            Duration.ofMillis(5),
            Duration.ofMillis(25),
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30));

    private final MeterRegistry registry;
    private final Map<Kind, Meters> requests = new ConcurrentHashMap<>();
    private final Map<String, Counter> authentications = new ConcurrentHashMap<>();

    public GatewayMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Exchange exchange) {
        var kind = new Kind(
                exchange.service(),
                exchange.request().method().name(),
                exchange.action(),
                exchange.response().getStatusCode());
        Meters meters = requests.get(kind);
        if (meters == null) {
            meters = requests.computeIfAbsent(kind, this::meters);
        }
        meters.total.increment();
        meters.duration.record(exchange.age());
    }

    /** Counts a request by what became of its token: {@code accepted}, {@code rejected} or {@code anonymous}. */
    public void countAuthentication(String result) {
        Counter counter = authentications.get(result);
        if (counter == null) {
            counter = authentications.computeIfAbsent(
                    result, wanted -> registry.counter("auth_requests", "result", wanted));
        }
        counter.increment();
    }

    /** One gauge per state; 1 on the one that holds. */
    public void watchBreaker(String service, List<String> states, Supplier<String> current) {
        for (String state : states) {
            Gauge.builder("circuit_breaker_state", () -> current.get().equals(state) ? 1 : 0)
                    .tags("target", service, "state", state)
                    .register(registry);
        }
    }

    public void watchLoad(String service, Supplier<Number> inFlight) {
        Gauge.builder("upstream_in_flight", inFlight).tags("target", service).register(registry);
    }

    private Meters meters(Kind kind) {
        Tags tags = Tags.of(
                Tag.of("target", kind.service),
                Tag.of("method", kind.method),
                Tag.of("action", kind.action),
                Tag.of("status", Integer.toString(kind.status)));
        return new Meters(
                registry.counter("http_requests", tags),
                Timer.builder("http_request_duration")
                        .tags(tags)
                        .serviceLevelObjectives(BUCKETS.toArray(Duration[]::new))
                        .register(registry));
    }

    private record Kind(String service, String method, String action, int status) {}

    private record Meters(Counter total, Timer duration) {}
}
