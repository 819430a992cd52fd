package dev.metier.platform;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Starts a service, alone or beside others in one process; the same way in both. */
public final class MetierApplication {

    private MetierApplication() {}

    /** Starts the service and returns when it takes requests. */
    public static ConfigurableApplicationContext run(Class<?> application, String... arguments) {
        return builder(application).run(arguments);
    }

    /** A builder for a {@link MetierService}. */
    public static SpringApplicationBuilder builder(Class<?> application) {
        return builder(application, nameOf(application));
    }

    /** A builder whose settings come from {@code <name>.yml} over {@code platform.yml}, never from {@code application.yml}. */
    public static SpringApplicationBuilder builder(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                // so that a component of a service never clashes with a bean of the platform
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .properties(Map.of(
                        "spring.config.name",
                        "platform," + name,
                        "spring.application.name",
                        name,
                        "spring.jmx.enabled",
                        "false"));
    }

    /** The name that {@link MetierService} gives the service. */
    public static String nameOf(Class<?> application) {
        MetierService service = AnnotatedElementUtils.findMergedAnnotation(application, MetierService.class);
        if (service == null) {
            throw new IllegalArgumentException(application.getName() + " is not a @MetierService");
        }
        return service.name();
    }
}
