package dev.metier.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The listening server. Starts after everything else in its context and stops first, letting answers finish. */
public final class GatewayServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(GatewayServer.class);
    private static final long LONGEST_START_SECONDS = 30;

    private final Vertx vertx;
    private final GatewayParts parts;
    private final List<GatewayVerticle> instances = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    GatewayServer(Vertx vertx, GatewayParts parts) {
        this.vertx = vertx;
        this.parts = parts;
    }

    /** The port that is really used; differs from the setting where that is 0. */
    public int port() {
        return instances.getFirst().port();
    }

    @Override
    public void start() {
        int loops = parts.properties().eventLoops();
        int count = loops > 0 ? loops : Runtime.getRuntime().availableProcessors();
        parts.signingKeys().keepFresh();
        try {
            vertx.deployVerticle(this::instance, new DeploymentOptions().setInstances(count))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(LONGEST_START_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (RuntimeException failure) {
            vertx.close();
            throw new IllegalStateException(
                    "Cannot listen on " + parts.properties().host() + ":"
                            + parts.properties().port(),
                    failure.getCause());
        }
        running = true;
        log.info("Listening on {}:{} with {} event loops", parts.properties().host(), port(), count);
    }

    private GatewayVerticle instance() {
        var instance = new GatewayVerticle(parts);
        instances.add(instance);
        return instance;
    }

    @Override
    public void stop() {
        running = false;
        long patience = parts.properties().timeouts().drain().toMillis() + 2_000;
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(patience, TimeUnit.MILLISECONDS)
                .exceptionally(slow -> null)
                .join();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
