package dev.metier.gateway;

import dev.metier.gateway.caller.AccessTokens;
import dev.metier.gateway.caller.SigningKeys;
import dev.metier.gateway.exchange.GatewayMetrics;
import dev.metier.gateway.limit.RateLimits;
import dev.metier.gateway.page.ApiDocs;
import dev.metier.gateway.page.HealthPages;
import dev.metier.gateway.page.WebApplication;
import dev.metier.gateway.route.AccessRules;
import dev.metier.gateway.route.Routes;
import dev.metier.gateway.session.Origins;
import dev.metier.gateway.session.SessionCookies;
import dev.metier.gateway.session.SessionRefreshes;
import dev.metier.gateway.upstream.Upstream;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gateway together. */
@Configuration(proxyBeanMethods = false)
class GatewayBeans {

    @Bean(destroyMethod = "close")
    Vertx vertx(GatewayProperties properties) {
        int loops = properties.eventLoops();
        return Vertx.vertx(new VertxOptions()
                .setPreferNativeTransport(true)
                .setEventLoopPoolSize(loops > 0 ? loops : Runtime.getRuntime().availableProcessors())
                .setWorkerPoolSize(2)
                .setInternalBlockingPoolSize(4)
                .setDisableTCCL(true));
    }

    @Bean
    GatewayServer gatewayServer(Vertx vertx, GatewayProperties properties, PrometheusMeterRegistry registry) {
        var metrics = new GatewayMetrics(registry);
        var keys = new SigningKeys(vertx, vertx.createHttpClient(), properties.jwkSetUri());
        var parts = new GatewayParts(
                properties,
                new Routes(),
                new AccessRules(),
                upstreams(properties, metrics),
                keys,
                new AccessTokens(keys, properties.issuer(), properties.audience()),
                new SessionCookies(properties),
                new SessionRefreshes(),
                new Origins(properties),
                new RateLimits(properties.limits()),
                metrics,
                new HealthPages(vertx, keys, registry),
                new ApiDocs(properties.services().keySet()),
                new WebApplication());
        return new GatewayServer(vertx, parts);
    }

    private static Map<String, Upstream> upstreams(GatewayProperties properties, GatewayMetrics metrics) {
        Map<String, Upstream> upstreams = new HashMap<>();
        properties.services().forEach((name, url) -> add(upstreams, name, url, properties));
        add(upstreams, Gateway.STORAGE, properties.storageUrl(), properties);
        add(upstreams, Gateway.MAIL, properties.mailSinkUrl(), properties);
        List<String> states = Stream.of(State.CLOSED, State.OPEN, State.HALF_OPEN)
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .toList();
        upstreams.forEach((name, upstream) -> {
            metrics.watchBreaker(name, states, upstream::breakerState);
            metrics.watchLoad(name, upstream::inFlight);
        });
        return Map.copyOf(upstreams);
    }

    private static void add(
            Map<String, Upstream> upstreams, String name, @Nullable URI url, GatewayProperties properties) {
        if (url != null && url.getHost() != null) {
            upstreams.put(name, new Upstream(name, url, properties));
        }
    }
}
