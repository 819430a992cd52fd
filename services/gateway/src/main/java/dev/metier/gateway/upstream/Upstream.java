package dev.metier.gateway.upstream;

import dev.metier.gateway.GatewayProperties;
import dev.metier.gateway.exchange.Refusal;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One service behind the gateway: where it is, whether it is well, how much it has to do. Shared by all event loops. */
public final class Upstream {

    private final String name;
    private final URI address;
    private final SocketAddress socketAddress;
    private final CircuitBreaker breaker;
    private final Duration openFor;
    private final int maxCalls;
    private final int maxStreams;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger streams = new AtomicInteger();

    public Upstream(String name, URI address, GatewayProperties properties) {
        this.name = name;
        this.address = address;
        int port = address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
        this.socketAddress = SocketAddress.inetSocketAddress(port, address.getHost());
        this.breaker = breaker(name, properties.breaker());
        this.openFor = properties.breaker().open();
        this.maxCalls = properties.upstreams().inFlight();
        this.maxStreams = properties.upstreams().streams();
    }

    public String name() {
        return name;
    }

    public String breakerState() {
        return breaker.getState().name().toLowerCase(Locale.ROOT);
    }

    public int inFlight() {
        return calls.get() + streams.get();
    }

    RequestOptions request() {
        return new RequestOptions()
                .setServer(socketAddress)
                .setHost(socketAddress.host())
                .setPort(socketAddress.port())
                .setSsl("https".equals(address.getScheme()));
    }

    /** Takes a place and the breaker's permission, or says why not. */
    Entry enter(boolean stream) {
        AtomicInteger places = stream ? streams : calls;
        if (places.incrementAndGet() > (stream ? maxStreams : maxCalls)) {
            places.decrementAndGet();
            throw Refusal.unavailable(name, Duration.ofSeconds(1));
        }
        if (!breaker.tryAcquirePermission()) {
            places.decrementAndGet();
            throw Refusal.unavailable(name, openFor);
        }
        return new Entry(places);
    }

    private static CircuitBreaker breaker(String name, GatewayProperties.Breaker settings) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(settings.window())
                        .minimumNumberOfCalls(settings.minimumCalls())
                        .failureRateThreshold(settings.failures())
                        .waitDurationInOpenState(settings.open())
                        .permittedNumberOfCallsInHalfOpenState(settings.halfOpenCalls())
                        .build());
    }

    /** A place among the calls in flight. Its outcome counts once; leaving without one gives the permission back. */
    final class Entry {
        private final AtomicInteger places;
        private final long since = System.nanoTime();
        private boolean decided;
        private boolean left;

        private Entry(AtomicInteger places) {
            this.places = places;
        }

        void succeeded() {
            if (!decided) {
                decided = true;
                breaker.onSuccess(System.nanoTime() - since, TimeUnit.NANOSECONDS);
            }
        }

        void failed(Throwable cause) {
            if (!decided) {
                decided = true;
                breaker.onError(System.nanoTime() - since, TimeUnit.NANOSECONDS, cause);
            }
        }

        void leave() {
            if (left) {
                return;
            }
            left = true;
            places.decrementAndGet();
            if (!decided) {
                decided = true;
                breaker.releasePermission();
            }
        }
    }
}
