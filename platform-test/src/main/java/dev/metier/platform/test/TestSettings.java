package dev.metier.platform.test;

import dev.metier.contracts.id.Ids;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings that the launcher hands to a service, for the engines of this JVM. */
public final class TestSettings {

    private static final List<String> SERVICES = List.of(
            "analytics",
            "applications",
            "ats",
            "cv",
            "embedding",
            "identity",
            "jobs",
            "notifications",
            "render",
            "search",
            "support",
            "users",
            "vectors");

    private TestSettings() {}

    /** Settings of a service that keeps its data in this database. */
    public static Map<String, Object> of(TestDatabase database) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.app());
        settings.put("spring.datasource.password", database.app());
        settings.put("spring.flyway.user", database.owner());
        settings.put("spring.flyway.password", database.owner());
        settings.put("spring.kafka.bootstrap-servers", TestBroker.address());
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", TestMail.port());
        settings.put("metier.security.issuer", TestTokens.ISSUER);
        settings.put("metier.security.jwk-set-uri", TestTokens.jwkSetUri());
        settings.put("metier.security.token-uri", TestTokens.tokenUri());
        settings.put("metier.security.client-secret", "test");
        settings.put("metier.storage.endpoint", TestStorage.endpoint());
        settings.put("metier.storage.public-endpoint", TestStorage.endpoint());
        settings.put("metier.storage.region", "us-east-1");
        settings.put("metier.storage.access-key", TestStorage.ACCESS_KEY);
        settings.put("metier.storage.secret-key", TestStorage.SECRET_KEY);
        settings.put(
                "metier.folder",
                Path.of("target", "kept", Ids.next().toString()).toString());
        SERVICES.forEach(service -> settings.put("metier.clients." + service + ".url", TestPeer.url()));
        return settings;
    }
}
