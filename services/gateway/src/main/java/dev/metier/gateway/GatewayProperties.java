package dev.metier.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the gateway. The README says what each is for.
 *
 * @param eventLoops 0 = one per processor
 * @param cookieKey base64 of 32 bytes; without one, sessions end with the process
 * @param secureCookies unset = when the public URL is https
 */
@ConfigurationProperties(prefix = "metier.gateway", ignoreUnknownFields = false)
public record GatewayProperties(
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("8080") int port,
        @DefaultValue("0") int eventLoops,
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("http://localhost:8080") String issuer,
        @DefaultValue("metier") String audience,
        @DefaultValue("http://127.0.0.1:8081/oauth2/jwks") URI jwkSetUri,
        @DefaultValue Map<String, URI> services,
        @Nullable URI storageUrl,
        @Nullable URI mailSinkUrl,
        @Nullable String cookieKey,
        @Nullable Boolean secureCookies,
        @DefaultValue("30d") Duration sessionLifetime,
        @DefaultValue("5s") Duration registrationWait,
        @DefaultValue Set<String> allowedOrigins,
        @DefaultValue Set<String> trustedProxies,
        @DefaultValue("0.1") double traceSampling,
        @DefaultValue("true") boolean accessLog,
        @DefaultValue Timeouts timeouts,
        @DefaultValue Sizes sizes,
        @DefaultValue Limits limits,
        @DefaultValue Upstreams upstreams,
        @DefaultValue Breaker breaker) {

    public GatewayProperties {
        services = Map.copyOf(services);
        allowedOrigins = Set.copyOf(allowedOrigins);
        trustedProxies = Set.copyOf(trustedProxies);
        require(publicUrl.getHost() != null, "public-url needs a host");
        require(eventLoops >= 0, "event-loops must not be negative");
        require(traceSampling >= 0 && traceSampling <= 1, "trace-sampling is between 0 and 1");
        services.forEach((name, url) -> require(url.getHost() != null, "services." + name + " needs a host"));
    }

    public boolean isSecure() {
        return secureCookies != null ? secureCookies : "https".equals(publicUrl.getScheme());
    }

    /** Scheme, host and port as a browser sends them in {@code Origin}. */
    public String publicOrigin() {
        return publicUrl.getScheme() + "://" + publicUrl.getAuthority();
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException("metier.gateway." + message);
        }
    }

    /**
     * How long the gateway waits for what.
     *
     * @param request until the head of a service's answer is there, retries included
     * @param upload the same for routes that take files
     * @param header for the head of a first request on a connection
     * @param keepAlive between two requests on a connection
     * @param idle without a byte in either direction in the middle of an answer
     */
    public record Timeouts(
            @DefaultValue("2s") Duration connect,
            @DefaultValue("30s") Duration request,
            @DefaultValue("60s") Duration upload,
            @DefaultValue("15s") Duration header,
            @DefaultValue("60s") Duration keepAlive,
            @DefaultValue("90s") Duration idle,
            @DefaultValue("10m") Duration webSocketIdle,
            @DefaultValue("5s") Duration drain) {

        public Timeouts {
            for (Duration each : List.of(connect, request, upload, header, keepAlive, idle, webSocketIdle, drain)) {
                require(each.isPositive(), "timeouts must be positive");
            }
        }
    }

    /**
     * How large a request may be.
     *
     * @param upload a file; 64 kB are added for the multipart frame around it
     */
    public record Sizes(
            @DefaultValue("1MB") DataSize body,
            @DefaultValue("10MB") DataSize upload,
            @DefaultValue("16KB") DataSize headers,
            @DefaultValue("8KB") DataSize uri) {}

    /**
     * Requests per minute.
     *
     * @param anonymous per address, without a valid token
     * @param user per user
     * @param credentials per address, where a password or a code may be guessed
     */
    public record Limits(
            @DefaultValue("600") int anonymous,
            @DefaultValue("1200") int user,
            @DefaultValue("60") int credentials) {

        public Limits {
            require(anonymous > 0 && user > 0 && credentials > 0, "limits must be positive");
        }
    }

    /**
     * Towards each service.
     *
     * @param connections kept and opened, per event loop
     * @param streams open event streams and WebSockets
     * @param inFlight calls at a time; more are refused at once
     * @param attempts of an idempotent call without a body
     */
    public record Upstreams(
            @DefaultValue("256") int connections,
            @DefaultValue("20000") int streams,
            @DefaultValue("1024") int inFlight,
            @DefaultValue("3") int attempts,
            @DefaultValue("100ms") Duration backoff) {

        public Upstreams {
            require(connections > 0 && streams > 0 && inFlight > 0 && attempts > 0, "upstreams must be positive");
        }
    }

    /** When a service is left alone: of the last {@code window} calls, {@code failures} percent failed. */
    public record Breaker(
            @DefaultValue("20") int window,
            @DefaultValue("10") int minimumCalls,
            @DefaultValue("50") int failures,
            @DefaultValue("10s") Duration open,
            @DefaultValue("3") int halfOpenCalls) {}
}
