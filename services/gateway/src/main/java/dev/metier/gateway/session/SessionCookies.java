package dev.metier.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.metier.gateway.GatewayProperties;
import dev.metier.gateway.caller.Digest;
import dev.metier.gateway.exchange.Exchange;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the two cookies: the sealed session, and the CSRF token that the page can read. */
public final class SessionCookies {

    static final String SESSION = "metier_session";
    static final String CSRF = "metier_csrf";
    private static final Logger log = LoggerFactory.getLogger(SessionCookies.class);

    private final CookieCipher cipher;
    private final boolean secure;
    private final long lifetimeSeconds;
    private final Cache<Digest, Session> opened = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    public SessionCookies(GatewayProperties properties) {
        this.cipher = cipher(properties.cookieKey());
        this.secure = properties.isSecure();
        this.lifetimeSeconds = properties.sessionLifetime().toSeconds();
    }

    private static CookieCipher cipher(@Nullable String key) {
        if (key != null && !key.isBlank()) {
            return CookieCipher.of(key);
        }
        log.warn("metier.gateway.cookie-key is not set: browser sessions end when this process does");
        return CookieCipher.withNewKey();
    }

    public boolean isPresent(HttpServerRequest request) {
        return find(request, SESSION) != null;
    }

    @Nullable Session read(HttpServerRequest request) {
        String sealed = find(request, SESSION);
        if (sealed == null) {
            return null;
        }
        var digest = Digest.of(sealed);
        Session known = opened.getIfPresent(digest);
        if (known != null) {
            return known;
        }
        String json = cipher.open(sealed);
        Session session = json == null ? null : Session.parse(json);
        if (session != null) {
            opened.put(digest, session);
        }
        return session;
    }

    void keep(Exchange exchange, Session session) {
        exchange.setCookies(List.of(
                cookie(SESSION, cipher.seal(session.toJson()), lifetimeSeconds, true),
                cookie(CSRF, cipher.bind(session.id()), lifetimeSeconds, false)));
    }

    public void clear(Exchange exchange) {
        exchange.setCookies(List.of(cookie(SESSION, "", 0, true), cookie(CSRF, "", 0, false)));
    }

    /** The header must say what the cookie says, and both what this gateway made for this session. */
    boolean isCsrfTokenRight(HttpServerRequest request, Session session) {
        String header = request.getHeader("X-CSRF-Token");
        String cookie = find(request, CSRF);
        return header != null && header.equals(cookie) && cipher.isBound(header, session.id());
    }

    private String cookie(String name, String value, long maxAge, boolean httpOnly) {
        return name + "=" + value + "; Path=/; SameSite=Lax; Max-Age=" + maxAge + (httpOnly ? "; HttpOnly" : "")
                + (secure ? "; Secure" : "");
    }

    /** Without parsing what else there may be. */
    private static @Nullable String find(HttpServerRequest request, String name) {
        for (String line : request.headers().getAll(HttpHeaders.COOKIE)) {
            for (String cookie : line.split(";", -1)) {
                String stripped = cookie.strip();
                if (stripped.length() > name.length()
                        && stripped.startsWith(name)
                        && stripped.charAt(name.length()) == '=') {
                    return stripped.substring(name.length() + 1);
                }
            }
        }
        return null;
    }
}
