package dev.metier.gateway.session;

import dev.metier.gateway.GatewayProperties;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.Set;

/** Whether a browser's request comes from our own pages. */
public final class Origins {

    private final Set<String> allowed;

    public Origins(GatewayProperties properties) {
        Set<String> origins = new HashSet<>(properties.allowedOrigins());
        origins.add(properties.publicOrigin());
        this.allowed = Set.copyOf(origins);
    }

    /** Browsers name the origin on every write and every WebSocket; what is not a browser has no cookies to abuse. */
    public boolean isOurs(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return allowed.contains(origin) || isSameHost(origin, request.getHeader(HttpHeaders.HOST));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean isSameHost(String origin, String host) {
        return host != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }
}
