package dev.metier.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/**
 * Marks the application class of a service. What a service gets is listed, by name, in
 * {@code META-INF/spring/dev.metier.platform.MetierService.imports}: in one process the class path holds the libraries of
 * all services, so nothing may be switched on by mere presence. A service adds its own few by {@link ImportAutoConfiguration}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootConfiguration
@ComponentScan
@ConfigurationPropertiesScan
@AutoConfigurationPackage
@ImportAutoConfiguration
public @interface MetierService {

    /** The one name of the service: settings file, migrations, consumer group, database. */
    String name();
}
