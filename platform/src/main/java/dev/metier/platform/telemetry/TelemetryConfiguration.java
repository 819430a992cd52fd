package dev.metier.platform.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names of metrics as dashboards expect them, and which service they speak of. */
@Configuration(proxyBeanMethods = false)
public class TelemetryConfiguration {

    @Bean
    MeterFilter serviceTag(@Value("${spring.application.name}") String service) {
        return MeterFilter.commonTags(List.of(Tag.of("application", service)));
    }

    /** {@code http_request_duration_seconds} (its {@code _count} is the number of requests). */
    @Bean
    MeterFilter httpRequestDuration() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().equals("http.server.requests") ? id.withName("http.request.duration") : id;
            }
        };
    }
}
