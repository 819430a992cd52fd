package dev.metier.gateway.upstream;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.GatewayProperties;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Passes requests on to services and streams the answers back; one per event loop. */
public final class Relay {

    final Vertx vertx;
    final URI publicUrl;
    private final HttpClient calls;
    private final HttpClient streams;
    private final GatewayProperties.Upstreams settings;

    public Relay(Vertx vertx, HttpClient calls, HttpClient streams, GatewayProperties properties) {
        this.vertx = vertx;
        this.calls = calls;
        this.streams = streams;
        this.publicUrl = properties.publicUrl();
        this.settings = properties.upstreams();
    }

    /** The request must be paused or ended. */
    public void pass(Exchange exchange, Upstream upstream, Passage passage) {
        HttpServerRequest request = exchange.request();
        if (declaredLength(request) > passage.maxBody()) {
            exchange.refuse(tooLarge(passage.maxBody()));
            return;
        }
        boolean webSocket = request.canUpgradeToWebSocket();
        boolean stream = webSocket || isEventStream(request);
        Upstream.Entry entry;
        try {
            entry = upstream.enter(stream);
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
            return;
        }
        exchange.onClose(entry::leave);
        HttpClient client = stream ? streams : calls;
        if (webSocket) {
            new WebSocketTunnel(this, client, exchange, upstream, entry, passage).open();
            return;
        }
        new Delivery(this, client, exchange, upstream, entry, passage).start();
    }

    int attempts(HttpServerRequest request, boolean hasBody) {
        return !hasBody && isIdempotent(request.method()) ? settings.attempts() : 1;
    }

    /** Exponential, with full jitter. */
    long backoffMillis(int attempt) {
        long longest = settings.backoff().toMillis() << (attempt - 1);
        return 1 + ThreadLocalRandom.current().nextLong(Math.max(1, longest));
    }

    static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || declaredLength(request) > 0;
    }

    static Refusal tooLarge(long limit) {
        return Refusal.of(
                ErrorCode.PAYLOAD_TOO_LARGE, "The request body is larger than the " + limit + " bytes allowed here.");
    }

    static Refusal tooSlow(Upstream upstream) {
        return Refusal.retryLater(
                ErrorCode.GATEWAY_TIMEOUT,
                "The " + upstream.name() + " service took too long. Try again later.",
                Duration.ofSeconds(5));
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return 0;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException huge) {
            return Long.MAX_VALUE;
        }
    }

    private static boolean isEventStream(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream");
    }

    private static boolean isIdempotent(HttpMethod method) {
        return method.equals(HttpMethod.GET)
                || method.equals(HttpMethod.HEAD)
                || method.equals(HttpMethod.OPTIONS)
                || method.equals(HttpMethod.PUT)
                || method.equals(HttpMethod.DELETE);
    }
}
