package dev.metier.gateway;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Exchanges;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.route.PathGuard;
import dev.metier.gateway.route.Route;
import dev.metier.gateway.route.Routes;
import dev.metier.gateway.session.BrowserSessions;
import dev.metier.gateway.session.Registration;
import dev.metier.gateway.session.Sessions;
import dev.metier.gateway.upstream.Relay;
import io.netty.handler.codec.TooLongFrameException;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what happens to a request. */
final class Gateway implements Handler<HttpServerRequest> {

    static final String STORAGE = "storage";
    static final String MAIL = "mail-sink";
    private static final Logger log = LoggerFactory.getLogger(Gateway.class);

    private final GatewayParts parts;
    private final Exchanges exchanges;
    private final Admission admission;
    private final BrowserSessions browserSessions;
    private final Registration registration;
    private final Passages passages;

    Gateway(
            GatewayParts parts,
            Exchanges exchanges,
            Relay relay,
            Sessions sessions,
            BrowserSessions browserSessions,
            Registration registration) {
        this.parts = parts;
        this.exchanges = exchanges;
        this.admission = new Admission(parts, sessions);
        this.browserSessions = browserSessions;
        this.registration = registration;
        this.passages = new Passages(parts, relay);
    }

    @Override
    public void handle(HttpServerRequest request) {
        request.pause();
        Exchange exchange = exchanges.begin(request);
        try {
            check(exchange);
            route(exchange);
        } catch (RuntimeException failure) {
            failed(exchange, failure);
        }
    }

    /** What the HTTP decoder could not read. */
    void refuseUnreadable(HttpServerRequest request) {
        Exchange exchange = exchanges.begin(request);
        Throwable cause = request.decoderResult().cause();
        boolean uri = cause instanceof TooLongFrameException
                && String.valueOf(cause.getMessage()).contains("line");
        request.response().putHeader("Connection", "close");
        exchange.refuse(
                uri ? ErrorCode.URI_TOO_LONG : ErrorCode.MALFORMED_REQUEST,
                uri ? "The address is too long." : "The request is not well-formed HTTP or its headers are too large.");
    }

    private static void check(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        if (!PathGuard.isUsual(request.method())) {
            throw Refusal.of(ErrorCode.METHOD_NOT_ALLOWED, "This method is not used here.");
        }
        String wrong = request.uri().startsWith("/")
                ? PathGuard.wrongWith(request.path())
                : "The request must name a path, not a whole address.";
        if (wrong != null) {
            throw Refusal.of(ErrorCode.MALFORMED_REQUEST, wrong);
        }
    }

    private void route(Exchange exchange) {
        if (parts.healthPages().answers(exchange)) {
            return;
        }
        List<String> path = Routes.split(exchange.path());
        Route route = parts.routes().find(path);
        if (route != null) {
            exchange.routedTo(route.service(), route.pattern());
            follow(exchange, route, path);
            return;
        }
        if (passages.passSpecial(exchange, path)) {
            return;
        }
        if (Routes.isReserved(path)) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "There is nothing at this address.");
        }
        exchange.routedTo("web", "web");
        parts.web().answer(exchange);
    }

    private void follow(Exchange exchange, Route route, List<String> path) {
        switch (route.kind()) {
            case INTERNAL -> throw Refusal.of(ErrorCode.NOT_FOUND, "There is nothing at this address.");
            case PAGE -> {
                admission.limit(exchange, route);
                passages.passPage(exchange, route);
            }
            case API, UPLOAD -> settle(exchange, api(exchange, route, path));
        }
    }

    private Future<Void> api(Exchange exchange, Route route, List<String> path) {
        if (BrowserSessions.answers(exchange)) {
            admission.limit(exchange, route);
            return browserSessions.answer(exchange);
        }
        if (Registration.answers(exchange)) {
            admission.limit(exchange, route);
            return registration.answer(exchange);
        }
        return admission.admit(exchange, route, path).<Void>map(admitted -> {
            passages.passApi(exchange, route);
            return null;
        });
    }

    private void settle(Exchange exchange, Future<Void> outcome) {
        outcome.onFailure(failure -> failed(exchange, failure));
    }

    private void failed(Exchange exchange, Throwable failure) {
        if (failure instanceof Refusal refusal) {
            exchange.refuse(refusal);
            return;
        }
        String incident = UUID.randomUUID().toString();
        log.atError()
                .addKeyValue("incident", incident)
                .addKeyValue("request_id", exchange.trace().requestId())
                .setCause(failure)
                .log("Request failed: {} {}", exchange.request().method(), exchange.path());
        exchange.failed(incident);
    }
}
