package dev.metier.gateway;

import dev.metier.gateway.exchange.Exchanges;
import dev.metier.gateway.exchange.Watch;
import dev.metier.gateway.session.BrowserSessions;
import dev.metier.gateway.session.IdentityClient;
import dev.metier.gateway.session.Registration;
import dev.metier.gateway.session.Sessions;
import dev.metier.gateway.upstream.Call;
import dev.metier.gateway.upstream.Relay;
import dev.metier.gateway.upstream.Upstream;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The gateway on one event loop, with its own connections to services: no request changes threads. */
final class GatewayVerticle extends VerticleBase {

    /** A negative port is one that all instances share; 0 would be another one for each. */
    private static final int SHARED_RANDOM_PORT = -1;

    private final GatewayParts parts;
    private @Nullable HttpServer server;

    GatewayVerticle(GatewayParts parts) {
        this.parts = parts;
    }

    int port() {
        return server == null ? 0 : server.actualPort();
    }

    @Override
    public Future<?> start() {
        GatewayProperties properties = parts.properties();
        HttpClient calls = client(
                properties.upstreams().connections(), 4 * properties.upstreams().connections());
        HttpClient streams = client(properties.upstreams().streams(), 0);
        var watch = new Watch(properties.timeouts());
        watch.start(vertx);
        Gateway gateway = gateway(calls, streams, watch);
        HttpServer starting = vertx.createHttpServer(serverOptions())
                .connectionHandler(watch::opened)
                .invalidRequestHandler(gateway::refuseUnreadable)
                .requestHandler(gateway);
        server = starting;
        return starting.listen(properties.port() == 0 ? SHARED_RANDOM_PORT : properties.port(), properties.host());
    }

    @Override
    public Future<?> stop() {
        HttpServer running = server;
        long drain = parts.properties().timeouts().drain().toMillis();
        return running == null ? Future.succeededFuture() : running.shutdown(drain, TimeUnit.MILLISECONDS);
    }

    private Gateway gateway(HttpClient calls, HttpClient streams, Watch watch) {
        GatewayProperties properties = parts.properties();
        Upstream identityUpstream = parts.upstreams().get("identity");
        if (identityUpstream == null) {
            throw new IllegalStateException("metier.gateway.services.identity must be set");
        }
        var identity = new IdentityClient(new Call(calls, identityUpstream, properties.publicUrl()));
        var sessions = new Sessions(parts.cookies(), parts.refreshes(), identity, parts.tokens(), parts.origins());
        return new Gateway(
                parts,
                new Exchanges(watch, parts.metrics(), properties),
                new Relay(vertx, calls, streams, properties),
                sessions,
                new BrowserSessions(identity, parts.cookies(), sessions, parts.tokens(), parts.origins()),
                new Registration(vertx, identity, properties.registrationWait()));
    }

    private HttpServerOptions serverOptions() {
        GatewayProperties.Sizes sizes = parts.properties().sizes();
        return new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setTcpNoDelay(true)
                .setMaxHeaderSize((int) sizes.headers().toBytes())
                .setMaxInitialLineLength((int) sizes.uri().toBytes());
    }

    private HttpClient client(int connections, int waiting) {
        var options = new HttpClientOptions()
                .setConnectTimeout((int) parts.properties().timeouts().connect().toMillis())
                .setKeepAliveTimeout(30)
                .setTcpNoDelay(true)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(connections).setMaxWaitQueueSize(waiting));
    }
}
