package dev.metier.platform.clients;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

/** Makes clients of {@code contracts} interfaces. Each service that is called has one circuit breaker. */
final class Clients {

    private static final int FAILURES_THAT_OPEN = 50;
    private static final int CALLS_LOOKED_AT = 20;
    private static final Duration OPEN_FOR = Duration.ofSeconds(5);

    private final RestClient.Builder builder;
    private final ClientsProperties settings;
    private final JsonMapper json;
    private final CallHeaders headers;
    private final MeterRegistry meters;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    Clients(
            RestClient.Builder builder,
            ClientsProperties settings,
            JsonMapper json,
            CallHeaders headers,
            MeterRegistry meters) {
        this.builder = builder;
        this.settings = settings;
        this.json = json;
        this.headers = headers;
        this.meters = meters;
    }

    <T> T create(Class<T> api) {
        String service = api.getPackageName().substring(api.getPackageName().lastIndexOf('.') + 1);
        RestClient client = builder.clone()
                .baseUrl(settings.urlOf(service).toString())
                .requestFactory(requestFactory())
                .requestInterceptor(headers)
                .requestInterceptor(new ResilientCalls(service, breaker(service), settings))
                .defaultStatusHandler(
                        HttpStatusCode::isError, (request, response) -> RemoteProblem.raise(json, service, response))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(api);
    }

    private ClientHttpRequestFactory requestFactory() {
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        factory.setReadTimeout(settings.readTimeout());
        return factory;
    }

    private CircuitBreaker breaker(String service) {
        return breakers.computeIfAbsent(service, name -> {
            CircuitBreaker breaker = CircuitBreaker.of(
                    name,
                    CircuitBreakerConfig.custom()
                            .failureRateThreshold(FAILURES_THAT_OPEN)
                            .slidingWindowSize(CALLS_LOOKED_AT)
                            .minimumNumberOfCalls(CALLS_LOOKED_AT / 2)
                            .waitDurationInOpenState(OPEN_FOR)
                            .permittedNumberOfCallsInHalfOpenState(2)
                            .build());
            Gauge.builder("circuit_breaker_state", breaker, b -> b.getState().getOrder())
                    .tag("service", name)
                    .description("0 closed, 1 open, 2 half open")
                    .register(meters);
            return breaker;
        });
    }
}
