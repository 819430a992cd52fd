package dev.metier.gateway.upstream;

import dev.metier.gateway.caller.Caller;
import dev.metier.gateway.exchange.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one request goes to a service.
 *
 * @param uri path and query at the service
 * @param timeout until the head of the answer
 * @param maxBody bytes
 * @param ownCookies whether the service's own cookies pass both ways
 * @param authorization null = none; the caller's token or what the client sent
 * @param host what the service sees as {@code Host}; null = its own address
 * @param contentPolicy what a browser may do with the answer, where the service does not say; null = nothing to add
 */
public record Passage(
        String uri,
        Duration timeout,
        long maxBody,
        boolean ownCookies,
        @Nullable String authorization,
        @Nullable HostAndPort host,
        @Nullable String contentPolicy) {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
    private static final CharSequence CORRELATION_ID = HttpHeaders.createOptimized("x-correlation-id");
    private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");

    /** With the token of whoever the gateway found the caller to be. */
    public static Passage of(Exchange exchange, Duration timeout, long maxBody) {
        Caller caller = exchange.caller();
        String authorization = caller == null ? null : "Bearer " + caller.token();
        return new Passage(exchange.request().uri(), timeout, maxBody, false, authorization, null, null);
    }

    public Passage withUri(String newUri) {
        return new Passage(newUri, timeout, maxBody, ownCookies, authorization, host, contentPolicy);
    }

    /** As the client sent it: with its own authorization and, where told, the service's cookies. */
    public Passage asSent(Exchange exchange, boolean cookiesPass, HostAndPort newHost, String newContentPolicy) {
        String sent = exchange.request().getHeader(HttpHeaders.AUTHORIZATION);
        return new Passage(uri, timeout, maxBody, cookiesPass, sent, newHost, newContentPolicy);
    }

    void writeHeaders(Exchange exchange, MultiMap target, URI publicUrl) {
        HttpServerRequest request = exchange.request();
        String nominated = request.getHeader(HttpHeaders.CONNECTION);
        for (Map.Entry<String, String> header : request.headers()) {
            String name = header.getKey();
            if (!HeaderRules.dropsFromRequest(name) && !isNominated(nominated, name)) {
                target.add(name, header.getValue());
            }
        }
        if (ownCookies) {
            Cookies.copyForeign(request.headers(), target);
        }
        writeOwnHeaders(exchange, target, publicUrl);
    }

    /** What the gateway itself says about the request. */
    void writeOwnHeaders(Exchange exchange, MultiMap target, URI publicUrl) {
        if (authorization != null) {
            target.set(HttpHeaders.AUTHORIZATION, authorization);
        }
        target.set(REQUEST_ID, exchange.trace().requestId())
                .set(CORRELATION_ID, exchange.trace().correlationId())
                .set(TRACE_PARENT, exchange.trace().traceParent())
                .set(FORWARDED_FOR, exchange.address())
                .set(FORWARDED_HOST, publicUrl.getAuthority())
                .set(FORWARDED_PROTO, publicUrl.getScheme());
    }

    /** Headers that the client declares to be for this hop only. */
    private static boolean isNominated(@Nullable String connection, String name) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return false;
        }
        for (String each : connection.split(",", -1)) {
            if (each.strip().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
