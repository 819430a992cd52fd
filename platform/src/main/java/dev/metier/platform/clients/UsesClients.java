package dev.metier.platform.clients;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * On the application class: the interfaces of {@code contracts} that this service calls. Each becomes a bean with timeouts,
 * retries of idempotent calls, a circuit breaker per service, and the caller's token or the service's own.
 * The address is {@code metier.clients.<owner>.url}, where the owner is the last part of the interface's package.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ClientRegistrar.class)
public @interface UsesClients {

    Class<?>[] value();
}
