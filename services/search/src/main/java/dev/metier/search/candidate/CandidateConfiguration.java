package dev.metier.search.candidate;

import dev.metier.platform.tenancy.TenantMembers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CandidateConfiguration {

    @Bean
    TenantMembers tenantMembers(JdbcClient db) {
        return new TenantMembers(db);
    }
}
