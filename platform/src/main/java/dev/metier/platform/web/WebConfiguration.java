package dev.metier.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import dev.metier.contracts.id.Identifier;
import dev.metier.platform.errors.ProblemResponses;
import dev.metier.platform.security.CurrentCaller;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.lang.reflect.Type;
import java.time.Clock;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;

/** What every HTTP service shares: request context, strict JSON, idempotency, API description. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FilterRegistrationBean<RequestContextFilter> requestLogContextFilter(
            @Value("${spring.application.name}") String service, ProblemResponses problems) {
        var registration = new FilterRegistrationBean<>(new RequestContextFilter(service, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** After the security filter: keys belong to callers. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            JdbcClient db, CurrentCaller callers, PlatformTransactionManager transactions, ProblemResponses problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(
                new IdempotencyKeys(db), callers, new TransactionTemplate(transactions), problems));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .addModule(StrictText.module());
    }

    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI().info(new Info().title("Metier " + service).version("v1"));
    }

    /** The address of the machine that answered is not part of the API. */
    @Bean
    GlobalOpenApiCustomizer withoutServers() {
        return api -> api.setServers(null);
    }

    @Bean
    PresentFields presentFields() {
        return new PresentFields();
    }

    @Bean
    ModelConverter identifiersAreUuids() {
        return (type, context, chain) -> {
            if (isIdentifier(type.getType())) {
                return new UUIDSchema();
            }
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        };
    }

    private static boolean isIdentifier(Type type) {
        return switch (type) {
            case Class<?> raw -> Identifier.class.isAssignableFrom(raw);
            case JavaType known -> Identifier.class.isAssignableFrom(known.getRawClass());
            default -> false;
        };
    }
}
