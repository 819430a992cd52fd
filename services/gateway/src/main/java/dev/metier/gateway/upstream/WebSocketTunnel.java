package dev.metier.gateway.upstream;

import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a service to become a WebSocket and, when it agrees, joins the two sockets. */
final class WebSocketTunnel {

    private final Relay relay;
    private final HttpClient client;
    private final Exchange exchange;
    private final Upstream upstream;
    private final Upstream.Entry entry;
    private final Passage passage;
    private final HttpServerRequest request;
    private @Nullable HttpClientRequest outgoing;
    private @Nullable NetSocket inside;

    WebSocketTunnel(
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
    }

    void open() {
        exchange.onClose(this::close);
        exchange.limitTo(passage.timeout(), () -> fail(Relay.tooSlow(upstream)));
        client.request(upstream.request().setMethod(request.method()).setURI(passage.uri()))
                .compose(opened -> {
                    outgoing = opened;
                    opened.exceptionHandler(reported -> {});
                    passage.writeHeaders(exchange, opened.headers(), relay.publicUrl);
                    opened.headers()
                            .set(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE)
                            .set(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET);
                    return opened.connect();
                })
                .onComplete(
                        this::answered, failure -> fail(Refusal.unavailable(upstream.name(), Duration.ofSeconds(2))));
    }

    private void answered(HttpClientResponse answer) {
        if (!exchange.isOpen()) {
            close();
            return;
        }
        exchange.clearDeadline();
        entry.succeeded();
        if (answer.statusCode() == 101) {
            join(answer);
            return;
        }
        exchange.response().setStatusCode(answer.statusCode());
        copy(answer.headers());
        answer.body()
                .onComplete(
                        body -> exchange.response().end(body),
                        gone -> exchange.request().connection().close());
        request.resume();
    }

    private void join(HttpClientResponse answer) {
        inside = answer.netSocket();
        exchange.response().setStatusCode(101);
        copy(answer.headers());
        exchange.response()
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE)
                .putHeader(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET);
        NetSocket service = answer.netSocket();
        service.pause();
        request.toNetSocket().onComplete(outside -> join(outside, service), failure -> close());
    }

    private void join(NetSocket outside, NetSocket service) {
        flow(outside, service);
        flow(service, outside);
        outside.closeHandler(closed -> exchange.upgradeIsOver());
        service.closeHandler(closed -> outside.close());
        outside.exceptionHandler(failure -> outside.close());
        service.exceptionHandler(failure -> outside.close());
        service.resume();
        outside.resume();
    }

    private void flow(NetSocket from, NetSocket to) {
        Flow.copy(from, to, piece -> {
            exchange.touch();
            return true;
        });
    }

    private void copy(MultiMap headers) {
        for (Map.Entry<String, String> header : headers) {
            if (!HeaderRules.dropsFromResponse(header.getKey())) {
                exchange.response().headers().add(header.getKey(), header.getValue());
            }
        }
    }

    private void fail(Refusal refusal) {
        entry.failed(refusal);
        exchange.clearDeadline();
        exchange.refuse(refusal);
    }

    private void close() {
        entry.leave();
        NetSocket service = inside;
        HttpClientRequest running = outgoing;
        inside = null;
        outgoing = null;
        if (service != null) {
            service.close();
            return;
        }
        if (running != null) {
            running.reset();
        }
    }
}
