package dev.metier.notifications;

import dev.metier.platform.tenancy.TenantMembers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The few beans that are not components of a feature. */
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {

    @Bean
    TenantMembers tenantMembers(JdbcClient db) {
        return new TenantMembers(db);
    }
}
