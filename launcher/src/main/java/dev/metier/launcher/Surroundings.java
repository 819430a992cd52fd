package dev.metier.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about engines and services that run elsewhere. What it does not name is built in.
 *
 * @param variables the environment, for tests any map
 */
record Surroundings(Map<String, String> variables) {

    Optional<String> postgresUrl() {
        return get("METIER_POSTGRES_URL");
    }

    /** Who may create databases and roles; without one they are expected to be there. */
    Optional<String> postgresAdmin() {
        return get("METIER_POSTGRES_ADMIN_USER");
    }

    Optional<String> kafka() {
        return get("METIER_KAFKA");
    }

    Optional<String> s3Endpoint() {
        return get("METIER_S3_ENDPOINT");
    }

    /** Where a browser reaches the object store; the web port passes presigned addresses on when this is not set. */
    Optional<String> s3PublicEndpoint() {
        return get("METIER_S3_PUBLIC_ENDPOINT");
    }

    String s3Region() {
        return get("METIER_S3_REGION").orElse("us-east-1");
    }

    Optional<String> smtpHost() {
        return get("METIER_SMTP_HOST");
    }

    int smtpPort() {
        return get("METIER_SMTP_PORT").map(Integer::parseInt).orElse(587);
    }

    Optional<String> smtpUser() {
        return get("METIER_SMTP_USER");
    }

    Optional<String> publicUrl() {
        return get("METIER_PUBLIC_URL");
    }

    String adminEmail() {
        return get("METIER_ADMIN_EMAIL").orElse("admin@metier.localhost");
    }

    /** {@code METIER_JOBS_URL}, or {@code METIER_SERVICE_HOST=metier-{service}} for all. */
    Optional<String> urlOf(Target target) {
        Optional<String> own = get("METIER_" + target.name().toUpperCase(Locale.ROOT) + "_URL");
        return own.or(() -> get("METIER_SERVICE_HOST")
                .map(host -> "http://" + host.replace("{service}", target.serviceName()) + ":" + target.port()));
    }

    boolean builtIn() {
        return postgresUrl().isEmpty() && kafka().isEmpty();
    }

    private Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
