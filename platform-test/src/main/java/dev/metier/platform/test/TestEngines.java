package dev.metier.platform.test;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives a test context the settings that the launcher gives a service. */
record TestEngines() implements ContextCustomizer {

    private static final List<String> SERVICES =
            List.of("analytics", "applications", "ats", "cv", "identity", "jobs", "notifications", "users");

    /** Generous, because a busy machine is no failure: a test that passes does not wait for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Awaitility.setDefaultTimeout(PATIENCE);
        ConfigurableEnvironment environment = context.getEnvironment();
        String service = environment.getProperty("spring.application.name", "service");
        TestDatabase database = TestDatabases.create(service);
        environment
                .getPropertySources()
                .addAfter("systemEnvironment", new MapPropertySource("engines", settings(database)));
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("testDatabase", database);
        beans.registerSingleton("testEvents", new TestEvents());
        beans.registerSingleton(
                "testApi", TestApi.of(() -> environment.getRequiredProperty("local.server.port", Integer.class)));
    }

    private static Map<String, Object> settings(TestDatabase database) {
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
        SERVICES.forEach(service -> settings.put("metier.clients." + service + ".url", TestPeer.url()));
        return settings;
    }

    /** Applies to every test that is a {@link ServiceTest}. */
    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return AnnotatedElementUtils.hasAnnotation(testClass, ServiceTest.class) ? new TestEngines() : null;
        }
    }
}
