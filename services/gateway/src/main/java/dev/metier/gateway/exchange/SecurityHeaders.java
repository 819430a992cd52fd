package dev.metier.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** What every answer tells browsers. */
final class SecurityHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("x-frame-options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("strict-transport-security");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");

    private final boolean secure;

    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    void write(MultiMap headers) {
        headers.set(CONTENT_TYPE_OPTIONS, NO_SNIFF);
        headers.set(FRAME_OPTIONS, DENY);
        headers.set(REFERRER_POLICY, SAME_ORIGIN);
        if (secure) {
            headers.set(TRANSPORT, TWO_YEARS);
        }
    }
}
