package dev.metier.users.company;

import dev.metier.contracts.users.CompanyDeleted;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyMemberRemoved;
import dev.metier.platform.tenancy.TenantMembers;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells row-level security at once who belongs to which company. Other services learn it from the events; here it changes in
 * the transaction of the change itself.
 */
@Component
class CompanyMembers {

    private final TenantMembers members;

    CompanyMembers(JdbcClient db) {
        this.members = new TenantMembers(db);
    }

    @EventListener
    void on(CompanyMemberAdded event) {
        members.on(event);
    }

    @EventListener
    void on(CompanyMemberRemoved event) {
        members.on(event);
    }

    @EventListener
    void on(CompanyDeleted event) {
        members.on(event);
    }
}
