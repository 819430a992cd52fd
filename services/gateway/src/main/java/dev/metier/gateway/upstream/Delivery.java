package dev.metier.gateway.upstream;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.exchange.UnreadBody;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and the answer on its way back. */
final class Delivery {

    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("content-security-policy");

    /** Up to 9,999 bytes. */
    private static final int SMALL_DIGITS = 4;

    private final Relay relay;
    private final HttpClient client;
    private final Exchange exchange;
    private final Upstream upstream;
    private final Upstream.Entry entry;
    private final Passage passage;
    private final HttpServerRequest request;
    private final boolean hasBody;
    private final int attempts;
    private int attempt;
    private long received;
    private boolean over;
    private @Nullable HttpClientRequest outgoing;

    Delivery(
            Relay relay,
            HttpClient client,
            Exchange exchange,
            Upstream upstream,
            Upstream.Entry entry,
            Passage passage) {
        this.relay = relay;
        this.client = client;
        this.exchange = exchange;
        this.upstream = upstream;
        this.entry = entry;
        this.passage = passage;
        this.request = exchange.request();
        this.hasBody = Relay.hasBody(request);
        this.attempts = relay.attempts(request, hasBody);
    }

    void start() {
        exchange.onClose(this::clientClosed);
        exchange.limitTo(passage.timeout(), this::tookTooLong);
        attempt();
    }

    private void attempt() {
        if (over) {
            return;
        }
        attempt++;
        client.request(upstream.request().setMethod(request.method()).setURI(passage.uri()))
                .onComplete(this::connected, this::attemptFailed);
    }

    private void connected(HttpClientRequest opened) {
        if (over) {
            opened.reset();
            return;
        }
        outgoing = opened;
        opened.exceptionHandler(reported -> {});
        passage.writeHeaders(exchange, opened.headers(), relay.publicUrl);
        if (passage.host() != null) {
            opened.authority(passage.host());
        }
        opened.response().onComplete(this::answered, this::attemptFailed);
        if (hasBody) {
            sendBody(opened);
            return;
        }
        if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            opened.putHeader(HttpHeaders.CONTENT_LENGTH, "0");
        }
        request.resume();
        opened.end();
    }

    private void sendBody(HttpClientRequest opened) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            opened.setChunked(true);
        } else {
            opened.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        Flow.copy(request, opened, this::takes);
        request.endHandler(end -> {
            if (!over) {
                opened.end();
            }
        });
        request.exceptionHandler(gone -> giveUp());
        request.resume();
    }

    private boolean takes(Buffer piece) {
        received += piece.length();
        if (over) {
            return false;
        }
        if (received > passage.maxBody()) {
            giveUp();
            exchange.refuse(Relay.tooLarge(passage.maxBody()));
            return false;
        }
        exchange.touch();
        return true;
    }

    private void attemptFailed(Throwable cause) {
        outgoing = null;
        if (over) {
            return;
        }
        if (attempt < attempts) {
            relay.vertx.setTimer(relay.backoffMillis(attempt), timer -> attempt());
            return;
        }
        over = true;
        entry.failed(cause);
        exchange.clearDeadline();
        exchange.refuse(Refusal.unavailable(upstream.name(), Duration.ofSeconds(2)));
    }

    private void tookTooLong() {
        if (isClientSlow()) {
            giveUp();
            exchange.refuse(ErrorCode.MALFORMED_REQUEST, "The request body did not arrive in time.");
            return;
        }
        entry.failed(Relay.tooSlow(upstream));
        giveUp();
        exchange.refuse(Relay.tooSlow(upstream));
    }

    private boolean isClientSlow() {
        return hasBody && !request.isEnded() && outgoing != null && !outgoing.writeQueueFull();
    }

    private void answered(HttpClientResponse answer) {
        if (over) {
            return;
        }
        exchange.clearDeadline();
        int status = answer.statusCode();
        if (status == 502 || status == 503 || status == 504) {
            entry.failed(Refusal.unavailable(upstream.name(), Duration.ZERO));
        }
        entry.succeeded();
        HttpServerResponse response = exchange.response();
        response.setStatusCode(status);
        copyHeaders(answer.headers(), response.headers());
        exchange.answeredByService(answer);
        exchange.writeCookies();
        boolean bodiless = status == 204 || status == 304 || request.method().equals(HttpMethod.HEAD);
        if (!bodiless && isBetterWhole(answer)) {
            answer.body().onComplete(whole -> finish(response, whole), failure -> cutOff());
            return;
        }
        if (!bodiless && !response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.setChunked(true);
        }
        stream(answer, response);
    }

    /** A small answer goes out in one write; HTTP/1.0 knows no chunks. */
    private boolean isBetterWhole(HttpClientResponse answer) {
        String length = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        return (length != null && length.length() <= SMALL_DIGITS) || request.version() == HttpVersion.HTTP_1_0;
    }

    private void stream(HttpClientResponse answer, HttpServerResponse response) {
        Flow.copy(answer, response, piece -> {
            exchange.touch();
            return !over;
        });
        answer.exceptionHandler(failure -> cutOff());
        answer.endHandler(end -> finish(response, Buffer.buffer()));
        if (isEventStream(response)) {
            response.writeHead();
        }
    }

    private void finish(HttpServerResponse response, Buffer rest) {
        if (over) {
            return;
        }
        if (hasBody && !request.isEnded()) {
            giveUp();
            UnreadBody.discard(request);
        }
        over = true;
        outgoing = null;
        response.end(rest);
    }

    private void copyHeaders(MultiMap from, MultiMap to) {
        for (Map.Entry<String, String> header : from) {
            if (!HeaderRules.dropsFromResponse(header.getKey())) {
                to.add(header.getKey(), header.getValue());
            }
        }
        if (passage.ownCookies()) {
            Cookies.copySetByService(from, to);
        }
        if (passage.contentPolicy() != null && !to.contains(CONTENT_POLICY)) {
            to.set(CONTENT_POLICY, passage.contentPolicy());
        }
    }

    private static boolean isEventStream(HttpServerResponse response) {
        String type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("text/event-stream");
    }

    /** The head is out: the only honest way to say that the rest is missing. */
    private void cutOff() {
        if (!over) {
            over = true;
            request.connection().close();
        }
    }

    private void clientClosed() {
        giveUp();
        entry.leave();
    }

    private void giveUp() {
        over = true;
        exchange.clearDeadline();
        HttpClientRequest running = outgoing;
        if (running != null) {
            outgoing = null;
            running.reset();
        }
    }
}
