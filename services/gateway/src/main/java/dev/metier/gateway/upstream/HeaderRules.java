package dev.metier.gateway.upstream;

import java.util.Locale;
import java.util.Set;

/** Which headers cross the gateway. Of the {@code X-} family only the listed ones do, so nobody can pretend to be somebody. */
final class HeaderRules {

    private static final Set<String> X_ALLOWED =
            Set.of("x-requested-with", "x-api-key", "x-http-version", "x-device-name");
    private static final Set<String> REQUEST_DROPPED = Set.of(
            "authorization",
            "connection",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "from",
            "host",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "remote-user",
            "te",
            "traceparent",
            "trailer",
            "transfer-encoding",
            "true-client-ip",
            "upgrade",
            "via");
    private static final Set<String> RESPONSE_DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "referrer-policy",
            "server",
            "set-cookie",
            "strict-transport-security",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-content-type-options",
            "x-frame-options",
            "x-powered-by",
            "x-request-id",
            "x-xss-protection");

    private HeaderRules() {}

    static boolean dropsFromRequest(String name) {
        return switch (name.charAt(0)) {
            case 'x', 'X' -> dropsFromX(name);
            case 'a',
                    'A',
                    'c',
                    'C',
                    'e',
                    'E',
                    'f',
                    'F',
                    'h',
                    'H',
                    'k',
                    'K',
                    'p',
                    'P',
                    'r',
                    'R',
                    't',
                    'T',
                    'u',
                    'U',
                    'v',
                    'V' -> REQUEST_DROPPED.contains(name.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    static boolean dropsFromResponse(String name) {
        return switch (name.charAt(0)) {
            case 'c', 'C', 'k', 'K', 'p', 'P', 'r', 'R', 's', 'S', 't', 'T', 'u', 'U', 'x', 'X' ->
                RESPONSE_DROPPED.contains(name.toLowerCase(Locale.ROOT));
            default -> false;
        };
    }

    private static boolean dropsFromX(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("x-") && !X_ALLOWED.contains(lower) && !lower.startsWith("x-amz-");
    }
}
