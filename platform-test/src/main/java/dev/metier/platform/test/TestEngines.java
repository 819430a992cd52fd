package dev.metier.platform.test;

import java.time.Duration;
import java.util.List;
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

    /** Generous, because a busy machine is no failure: a test that passes does not wait for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Awaitility.setDefaultTimeout(PATIENCE);
        ConfigurableEnvironment environment = context.getEnvironment();
        String service = environment.getProperty("spring.application.name", "service");
        TestDatabase database = TestDatabases.create(service);
        environment
                .getPropertySources()
                .addAfter("systemEnvironment", new MapPropertySource("engines", TestSettings.of(database)));
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("testDatabase", database);
        beans.registerSingleton("testEvents", new TestEvents());
        beans.registerSingleton(
                "testApi", TestApi.of(() -> environment.getRequiredProperty("local.server.port", Integer.class)));
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
