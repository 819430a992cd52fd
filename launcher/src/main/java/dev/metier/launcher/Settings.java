package dev.metier.launcher;

import dev.metier.launcher.engines.Databases.Access;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What each service is told: the launcher is a table and settings, no service knows that it shares a process. */
final class Settings {

    /** A journey does not wait for tomorrow to read what is new for a search. */
    private static final Map<String, String> DIGESTS_SOON =
            Map.of("metier.search.alerts.check", "1s", "metier.search.alerts.daily", "2s");

    private final Surroundings surroundings;
    private final Addresses addresses;
    private final Secrets secrets;
    private final Endpoints endpoints;
    private final Path folder;
    private final boolean hurriesDigests;

    /**
     * @param folder where services keep what they can make again
     * @param hurriesDigests whether to tell at once what is new for a search
     */
    Settings(
            Surroundings surroundings,
            Addresses addresses,
            Secrets secrets,
            Endpoints endpoints,
            Path folder,
            boolean hurriesDigests) {
        this.surroundings = surroundings;
        this.addresses = addresses;
        this.secrets = secrets;
        this.endpoints = endpoints;
        this.folder = folder;
        this.hurriesDigests = hurriesDigests;
    }

    Map<String, String> of(Target target, Access database) {
        Map<String, String> settings = new TreeMap<>();
        settings.put("server.address", hostOf(target));
        settings.put("server.port", Integer.toString(addresses.of(target)));
        settings.putAll(database(database));
        settings.put("spring.kafka.bootstrap-servers", endpoints.kafka());
        settings.putAll(storage());
        settings.putAll(security(target));
        for (Target other : Target.values()) {
            settings.put("metier.clients." + other.serviceName() + ".url", urlOf(other));
        }
        settings.put("metier.folder", folder.toString());
        settings.putAll(special(target));
        return settings;
    }

    /** The address that people type. */
    String publicUrl() {
        return surroundings.publicUrl().orElse("http://localhost:" + addresses.port());
    }

    String urlOf(Target target) {
        return surroundings.urlOf(target).orElse(addresses.urlOf(target));
    }

    /** With built-in engines everything but the web port stays on loopback. */
    String hostOf(Target target) {
        boolean open = target.serviceName().equals("gateway") || !surroundings.builtIn();
        return open ? addresses.host() : "127.0.0.1";
    }

    private static Map<String, String> database(Access access) {
        return Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.app(),
                "spring.datasource.password", access.appPassword(),
                "spring.flyway.user", access.owner(),
                "spring.flyway.password", access.ownerPassword());
    }

    private Map<String, String> storage() {
        return Map.of(
                "metier.storage.endpoint", endpoints.s3(),
                "metier.storage.public-endpoint", endpoints.s3Public(),
                "metier.storage.region", endpoints.s3Region(),
                "metier.storage.access-key", secrets.of("storage.access-key"),
                "metier.storage.secret-key", secrets.of("storage.secret-key"));
    }

    private Map<String, String> security(Target target) {
        String identity = identityUrl();
        return Map.of(
                "metier.public-url", publicUrl(),
                "metier.security.issuer", publicUrl(),
                "metier.security.jwk-set-uri", identity + "/oauth2/jwks",
                "metier.security.token-uri", identity + "/oauth2/token",
                "metier.security.client-secret", clientSecret(target));
    }

    private Map<String, String> special(Target target) {
        return switch (target.serviceName()) {
            case "cv" -> Map.of("metier.cv.grammar.folder", Home.of("grammar").toString());
            case "gateway" -> gateway();
            case "identity" -> identity();
            case "notifications" -> mail();
            case "search" -> hurriesDigests ? DIGESTS_SOON : Map.of();
            default -> Map.of();
        };
    }

    private Map<String, String> gateway() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("metier.gateway.cookie-key", secrets.key("gateway.cookie-key"));
        if (!endpoints.mailPageUrl().isEmpty()) {
            settings.put("metier.gateway.mail-sink-url", endpoints.mailPageUrl());
        }
        return settings;
    }

    private Map<String, String> identity() {
        Map<String, String> settings = new TreeMap<>();
        for (Target client : Target.values()) {
            settings.put("metier.identity.client-secrets." + client.serviceName(), clientSecret(client));
        }
        settings.put("metier.identity.token-key", secrets.key("identity.token-key"));
        settings.put("metier.identity.admin-email", surroundings.adminEmail());
        settings.put("metier.identity.admin-password", secrets.of("admin.password"));
        return settings;
    }

    private Map<String, String> mail() {
        Map<String, String> settings = new TreeMap<>();
        settings.put("spring.mail.host", endpoints.smtp().host());
        settings.put("spring.mail.port", Integer.toString(endpoints.smtp().port()));
        if (!endpoints.smtp().user().isEmpty()) {
            settings.put("spring.mail.username", endpoints.smtp().user());
            settings.put("spring.mail.password", secrets.of("smtp.password"));
        }
        return settings;
    }

    private String clientSecret(Target target) {
        return secrets.of(target.serviceName() + ".client-secret");
    }

    private String identityUrl() {
        for (Target target : Target.values()) {
            if (target.serviceName().equals("identity")) {
                return urlOf(target);
            }
        }
        return "http://127.0.0.1:8081";
    }
}
