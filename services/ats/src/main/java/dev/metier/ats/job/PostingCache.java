package dev.metier.ats.job;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.JobUpdated;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.events.EventConsumer;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public facts of postings. Those of closed ones stay: who applied may still check. */
@Component
class PostingCache {

    private final JdbcClient db;
    private final Jsonb jsonb;

    PostingCache(JdbcClient db, Jsonb jsonb) {
        this.db = db;
        this.jsonb = jsonb;
    }

    @EventConsumer
    void on(JobPublished event) {
        learn(event.jobId(), event.facts());
    }

    @EventConsumer
    void on(JobUpdated event) {
        learn(event.jobId(), event.facts());
    }

    @EventConsumer
    void on(JobClosed event) {
        db.sql("update posting_cache set open = false where job_id = ?")
                .param(event.jobId().value())
                .update();
    }

    private void learn(JobId id, PostingFacts facts) {
        db.sql("""
                        insert into posting_cache (job_id, facts, open) values (:id, :facts, true)
                        on conflict (job_id) do update set facts = excluded.facts, open = true""").param("id", id.value()).param("facts", jsonb.write(facts)).update();
    }

    @Transactional(readOnly = true)
    Optional<PostingFacts> find(JobId id) {
        return db.sql("select facts from posting_cache where job_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(facts -> jsonb.read(facts, PostingFacts.class));
    }
}
