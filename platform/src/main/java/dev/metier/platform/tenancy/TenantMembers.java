package dev.metier.platform.tenancy;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyDeleted;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyMemberRemoved;
import dev.metier.platform.events.EventConsumer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who belongs to which tenant: this service's copy, kept by events. Row-level security reads it at the start of each
 * transaction, so what is learned within a transaction is seen by the policies of the next one.
 * A service that has data of tenants declares it as a bean.
 */
public class TenantMembers {

    private final JdbcClient db;

    public TenantMembers(JdbcClient db) {
        this.db = db;
    }

    @EventConsumer
    public void on(CompanyMemberAdded event) {
        add(event.companyId(), event.userId(), event.role().name());
    }

    @EventConsumer
    public void on(CompanyMemberRemoved event) {
        db.sql("delete from tenant_members where tenant_id = ? and user_id = ?")
                .params(event.companyId().value(), event.userId().value())
                .update();
    }

    @EventConsumer
    public void on(CompanyDeleted event) {
        db.sql("delete from tenant_members where tenant_id = ?")
                .param(event.companyId().value())
                .update();
    }

    /** Learns of a membership before its event arrives. */
    public void add(CompanyId tenant, UserId user, String role) {
        db.sql("""
                        insert into tenant_members (tenant_id, user_id, role) values (?, ?, ?)
                        on conflict (tenant_id, user_id) do update set role = excluded.role""").params(tenant.value(), user.value(), role).update();
    }

    /** What the person is in the tenant; empty where they do not belong to it. */
    public Optional<String> role(CompanyId tenant, UserId user) {
        return db.sql("select role from tenant_members where tenant_id = ? and user_id = ?")
                .params(tenant.value(), user.value())
                .query(String.class)
                .optional();
    }

    /** The tenants in which the person is one of these. */
    public List<CompanyId> tenants(UserId user, Collection<String> roles) {
        return db.sql("select tenant_id from tenant_members where user_id = ? and role = any(?)")
                .params(user.value(), roles.toArray(String[]::new))
                .query((row, n) -> new CompanyId(row.getObject(1, java.util.UUID.class)))
                .list();
    }

    /** Everybody who belongs to the tenant. */
    public List<UserId> members(CompanyId tenant) {
        return db.sql("select user_id from tenant_members where tenant_id = ?")
                .param(tenant.value())
                .query((row, n) -> new UserId(row.getObject(1, java.util.UUID.class)))
                .list();
    }
}
