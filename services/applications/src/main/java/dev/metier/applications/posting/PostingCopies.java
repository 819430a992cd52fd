package dev.metier.applications.posting;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobExpired;
import dev.metier.contracts.jobs.JobFilled;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.JobUpdated;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.platform.events.EventConsumer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies of the facts of postings, kept by events. */
@Component
public class PostingCopies {

    private final JdbcClient db;

    PostingCopies(JdbcClient db) {
        this.db = db;
    }

    @EventConsumer
    void on(JobPublished event) {
        keep(event.jobId(), event.facts());
    }

    @EventConsumer
    void on(JobUpdated event) {
        keep(event.jobId(), event.facts());
    }

    @EventConsumer
    void on(JobClosed event) {
        close(event.jobId());
    }

    @EventConsumer
    void on(JobFilled event) {
        close(event.jobId());
    }

    @EventConsumer
    void on(JobExpired event) {
        close(event.jobId());
    }

    /** To be called in a transaction. */
    public Optional<PostingCopy> find(JobId id) {
        return db.sql("select job_id, company_id, company_name, title, open from posting_facts where job_id = ?")
                .param(id.value())
                .query((row, n) -> new PostingCopy(
                        new JobId(row.getObject("job_id", UUID.class)),
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        row.getString("company_name"),
                        row.getString("title"),
                        row.getBoolean("open")))
                .optional();
    }

    private void keep(JobId id, PostingFacts facts) {
        db.sql("""
                        insert into posting_facts (job_id, company_id, company_name, title, open)
                        values (?, ?, ?, ?, true)
                        on conflict (job_id) do update
                        set company_name = excluded.company_name, title = excluded.title, open = true""")
                .params(id.value(), facts.companyId().value(), facts.companyName(), facts.title())
                .update();
    }

    private void close(JobId id) {
        db.sql("update posting_facts set open = false where job_id = ?")
                .param(id.value())
                .update();
    }
}
