package dev.metier.gateway.page;

import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.UnreadBody;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of the web application, kept in memory with its compressed forms. */
record Asset(
        String contentType,
        String cacheControl,
        String tag,
        Buffer plain,
        @Nullable Buffer gzip,
        @Nullable Buffer brotli) {

    static final String FOREVER = "public, max-age=31536000, immutable";
    static final String ASK_EVERY_TIME = "no-cache";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static Asset of(String name, Buffer plain, @Nullable Buffer gzip, @Nullable Buffer brotli, boolean immutable) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Asset(
                TYPES.getOrDefault(ending, "application/octet-stream"),
                immutable ? FOREVER : ASK_EVERY_TIME,
                '"' + hash(plain) + '"',
                plain,
                gzip,
                brotli);
    }

    static Asset page(String html) {
        return of("page.html", Buffer.buffer(html), null, null, false);
    }

    void answer(Exchange exchange, @Nullable String contentPolicy) {
        HttpServerResponse response = exchange.response();
        exchange.writeCookies();
        UnreadBody.discard(exchange.request());
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (contentPolicy != null) {
            response.putHeader("Content-Security-Policy", contentPolicy);
        }
        if (tag.equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        Buffer body = choose(exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING), response);
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
        if (exchange.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
            return;
        }
        response.end(body);
    }

    private Buffer choose(@Nullable String accepted, HttpServerResponse response) {
        if (brotli != null && accepted != null && accepted.contains("br")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "br");
            return brotli;
        }
        if (gzip != null && accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            return gzip;
        }
        return plain;
    }

    private static String hash(Buffer content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
