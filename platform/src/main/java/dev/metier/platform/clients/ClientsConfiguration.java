package dev.metier.platform.clients;

import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.SecurityProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Typed clients of other services. */
@Configuration(proxyBeanMethods = false)
public class ClientsConfiguration {

    @Bean
    @Lazy
    ServiceTokens serviceTokens(
            SecurityProperties security, @Value("${spring.application.name}") String service, Clock clock) {
        RestClient client = RestClient.builder()
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
        return new ServiceTokens(client, security, service, clock);
    }

    @Bean
    @Lazy
    Clients clients(
            Environment environment,
            RestClient.Builder builder,
            JsonMapper json,
            CurrentCaller callers,
            ServiceTokens tokens,
            MeterRegistry meters) {
        return new Clients(builder, settings(environment), json, new CallHeaders(callers, tokens), meters);
    }

    private static ClientsProperties settings(Environment environment) {
        Binder binder = Binder.get(environment);
        Map<String, ClientsProperties.Service> services = binder.bind(
                        "metier.clients", Bindable.mapOf(String.class, ClientsProperties.Service.class))
                .orElse(Map.of());
        return new ClientsProperties(
                binder.bind("metier.calls.connect-timeout", Duration.class).orElse(Duration.ofSeconds(2)),
                binder.bind("metier.calls.read-timeout", Duration.class).orElse(Duration.ofSeconds(10)),
                binder.bind("metier.calls.retries", Integer.class).orElse(2),
                binder.bind("metier.calls.backoff", Duration.class).orElse(Duration.ofMillis(100)),
                services);
    }
}
