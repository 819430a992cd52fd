package dev.metier.jobs.company;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.users.CompanyCreated;
import dev.metier.contracts.users.CompanyDeleted;
import dev.metier.contracts.users.CompanyUpdated;
import dev.metier.platform.events.EventConsumer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this service knows of companies, kept by events. */
@Component
public class CompanyCache {

    private final JdbcClient db;

    CompanyCache(JdbcClient db) {
        this.db = db;
    }

    @EventConsumer
    void on(CompanyCreated event) {
        learn(event.companyId(), event.name(), null, null);
    }

    @EventConsumer
    void on(CompanyUpdated event) {
        learn(event.companyId(), event.name(), event.website(), event.place());
    }

    @EventConsumer
    void on(CompanyDeleted event) {
        db.sql("delete from company_cache where company_id = ?")
                .param(event.companyId().value())
                .update();
    }

    /** Learns of a company; also before its event arrives. */
    void learn(CompanyId id, String name, @Nullable String website, @Nullable String place) {
        db.sql("""
                        insert into company_cache (company_id, name, website, place)
                        values (:id, :name, :website, :place)
                        on conflict (company_id) do update
                        set name = excluded.name, website = excluded.website, place = excluded.place""")
                .param("id", id.value())
                .param("name", name)
                .param("website", website)
                .param("place", place)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> name(CompanyId id) {
        return db.sql("select name from company_cache where company_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }
}
