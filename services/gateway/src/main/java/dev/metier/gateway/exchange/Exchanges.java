package dev.metier.gateway.exchange;

import dev.metier.gateway.GatewayProperties;
import io.vertx.core.http.HttpServerRequest;

/** Begins and ends exchanges: who watches them, who counts them, who writes them down. */
public final class Exchanges {

    private final Watch watch;
    private final GatewayMetrics metrics;
    private final AccessLog accessLog;
    private final ClientAddress clientAddress;
    private final SecurityHeaders securityHeaders;
    private final double sampling;

    public Exchanges(Watch watch, GatewayMetrics metrics, GatewayProperties properties) {
        this.watch = watch;
        this.metrics = metrics;
        this.accessLog = new AccessLog(properties.accessLog());
        this.clientAddress = new ClientAddress(properties.trustedProxies());
        this.securityHeaders = new SecurityHeaders(properties.isSecure());
        this.sampling = properties.traceSampling();
    }

    public Exchange begin(HttpServerRequest request) {
        String path = request.path();
        var exchange = new Exchange(
                request, path == null ? "/" : path, Trace.of(request, sampling), clientAddress.of(request));
        securityHeaders.write(request.response().headers());
        watch.began(exchange);
        exchange.endsBy(() -> end(exchange));
        request.response().endHandler(ended -> end(exchange));
        request.response().closeHandler(closed -> end(exchange));
        request.response().exceptionHandler(failed -> end(exchange));
        return exchange;
    }

    private void end(Exchange exchange) {
        if (!exchange.isOpen()) {
            return;
        }
        exchange.close();
        watch.ended(exchange);
        metrics.count(exchange);
        accessLog.write(exchange);
    }
}
