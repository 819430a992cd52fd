package dev.metier.gateway.page;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.caller.SigningKeys;
import dev.metier.gateway.exchange.Exchange;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.InetAddress;

/** Health, readiness and metrics of the gateway itself. */
public final class HealthPages {

    private final Vertx vertx;
    private final SigningKeys keys;
    private final PrometheusMeterRegistry registry;

    public HealthPages(Vertx vertx, SigningKeys keys, PrometheusMeterRegistry registry) {
        this.vertx = vertx;
        this.keys = keys;
        this.registry = registry;
    }

    /** Answers where the path is one of ours. */
    public boolean answers(Exchange exchange) {
        switch (exchange.path()) {
            case "/health" -> exchange.answer(200, new JsonObject().put("status", "UP"));
            case "/ready" -> ready(exchange);
            case "/actuator/prometheus" -> metrics(exchange);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void ready(Exchange exchange) {
        boolean up = keys.areKnown();
        exchange.answer(
                up ? 200 : 503,
                new JsonObject()
                        .put("status", up ? "UP" : "DOWN")
                        .put("checks", new JsonObject().put("signingKeys", up ? "UP" : "DOWN")));
    }

    private void metrics(Exchange exchange) {
        if (!isNear(exchange.address()) || exchange.request().headers().contains("X-Forwarded-For")) {
            exchange.refuse(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            return;
        }
        vertx.executeBlocking(() -> registry.scrape(), false)
                .onSuccess(
                        text -> exchange.answer(200, "text/plain; version=0.0.4; charset=utf-8", Buffer.buffer(text)))
                .onFailure(failure -> exchange.refuse(ErrorCode.SERVICE_UNAVAILABLE, "Metrics cannot be read now."));
    }

    /** This machine or a private network; an address is never looked up. */
    private static boolean isNear(String address) {
        try {
            InetAddress literal = InetAddress.ofLiteral(address);
            return literal.isLoopbackAddress() || literal.isSiteLocalAddress() || literal.isLinkLocalAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
