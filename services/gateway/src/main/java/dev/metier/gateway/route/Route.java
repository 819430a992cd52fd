package dev.metier.gateway.route;

import java.util.List;

/**
 * Where requests of a pattern go.
 *
 * @param service the name in the settings
 */
public record Route(String pattern, String service, Kind kind) {

    /** How a request of a route is treated. */
    public enum Kind {
        /** The API: authenticated here, JSON, 1 MB. */
        API,
        /** An API that takes files. */
        UPLOAD,
        /** Pages and the OIDC protocol: the service authenticates, its own cookies pass. */
        PAGE,
        /** Never from outside. */
        INTERNAL
    }

    static Route api(String service, String pattern) {
        return new Route(pattern, service, Kind.API);
    }

    static Route upload(String service, String pattern) {
        return new Route(pattern, service, Kind.UPLOAD);
    }

    static Route page(String service, String pattern) {
        return new Route(pattern, service, Kind.PAGE);
    }

    static Route internal(String service, String pattern) {
        return new Route(pattern, service, Kind.INTERNAL);
    }

    /** Where a guess at a password, a code or a client secret may be made. */
    public boolean takesCredentials() {
        return CREDENTIALS.contains(pattern);
    }

    private static final List<String> CREDENTIALS = List.of(
            "/api/v1/auth/login",
            "/api/v1/auth/register",
            "/api/v1/auth/password/**",
            "/api/v1/auth/email/**",
            "/api/v1/cv/shared/**",
            "/login/**",
            "/oauth2/token");
}
