package dev.metier.gateway;

import dev.metier.contracts.ErrorCode;
import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import dev.metier.gateway.page.ContentPolicy;
import dev.metier.gateway.route.Route;
import dev.metier.gateway.upstream.Passage;
import dev.metier.gateway.upstream.Relay;
import dev.metier.gateway.upstream.Upstream;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** How requests go on, by the kind of their route. */
final class Passages {

    private static final long MULTIPART_FRAME = 64 * 1024;

    private final GatewayParts parts;
    private final Relay relay;
    private final HostAndPort publicHost;

    Passages(GatewayParts parts, Relay relay) {
        this.parts = parts;
        this.relay = relay;
        URI url = parts.properties().publicUrl();
        this.publicHost = HostAndPort.authority(url.getHost(), url.getPort());
    }

    void passApi(Exchange exchange, Route route) {
        boolean upload = route.kind() == Route.Kind.UPLOAD;
        relay.pass(exchange, upstream(route.service()), upload ? upload(exchange) : ordinary(exchange));
    }

    /** Only identity's pages have cookies of their own. */
    void passPage(Exchange exchange, Route route) {
        Passage passage =
                ordinary(exchange).asSent(exchange, route.service().equals("identity"), publicHost, ContentPolicy.PAGE);
        relay.pass(exchange, upstream(route.service()), passage);
    }

    /** Documentation, stored files, the mail sink; false where it is none of them. */
    boolean passSpecial(Exchange exchange, List<String> path) {
        if (path.size() > 1 && path.get(0).equals("api") && path.get(1).equals("docs")) {
            exchange.routedTo("gateway", "/api/docs/**");
            docs(exchange, path);
            return true;
        }
        if (path.getFirst().startsWith("metier-")) {
            exchange.routedTo(Gateway.STORAGE, "/metier-*/**");
            storage(exchange);
            return true;
        }
        if (path.size() > 1 && path.get(0).equals("dev") && path.get(1).equals("mail")) {
            exchange.routedTo(Gateway.MAIL, "/dev/mail/**");
            mail(exchange);
            return true;
        }
        return false;
    }

    private void docs(Exchange exchange, List<String> path) {
        if (parts.docs().isDocument(path)) {
            relay.pass(exchange, upstream(path.get(2)), ordinary(exchange).withUri("/openapi.json"));
            return;
        }
        parts.docs().answer(exchange, path);
    }

    /** Only with a signature in the address; the signature covers the host, so the host stays. */
    private void storage(Exchange exchange) {
        String query = exchange.request().query();
        HostAndPort host = exchange.request().authority();
        if (query == null || !query.contains("X-Amz-Signature=") || host == null) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "There is nothing at this address.");
        }
        Passage upload = upload(exchange);
        relay.pass(
                exchange,
                upstream(Gateway.STORAGE),
                new Passage(upload.uri(), upload.timeout(), upload.maxBody(), false, null, host, ContentPolicy.FILE));
    }

    private void mail(Exchange exchange) {
        Upstream sink = parts.upstreams().get(Gateway.MAIL);
        if (sink == null) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "There is no mail sink here.");
        }
        relay.pass(exchange, sink, ordinary(exchange).asSent(exchange, false, publicHost, ContentPolicy.PAGE));
    }

    private Upstream upstream(String service) {
        Upstream upstream = parts.upstreams().get(service);
        if (upstream == null) {
            throw Refusal.unavailable(service, Duration.ofSeconds(60));
        }
        return upstream;
    }

    private Passage ordinary(Exchange exchange) {
        GatewayProperties properties = parts.properties();
        return Passage.of(
                exchange,
                properties.timeouts().request(),
                properties.sizes().body().toBytes());
    }

    private Passage upload(Exchange exchange) {
        GatewayProperties properties = parts.properties();
        return Passage.of(
                exchange,
                properties.timeouts().upload(),
                properties.sizes().upload().toBytes() + MULTIPART_FRAME);
    }
}
