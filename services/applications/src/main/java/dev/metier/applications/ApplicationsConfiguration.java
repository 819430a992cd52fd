package dev.metier.applications;

import dev.metier.applications.application.Snapshot;
import dev.metier.platform.data.JsonbTypes;
import dev.metier.platform.tenancy.TenantMembers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The few beans that are not components of a feature. */
@Configuration(proxyBeanMethods = false)
class ApplicationsConfiguration {

    @Bean
    JsonbTypes jsonbTypes() {
        return JsonbTypes.of(Snapshot.class);
    }

    @Bean
    TenantMembers tenantMembers(JdbcClient db) {
        return new TenantMembers(db);
    }
}
