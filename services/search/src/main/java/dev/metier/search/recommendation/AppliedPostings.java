package dev.metier.search.recommendation;

import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.id.JobId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.EventConsumer;
import dev.metier.platform.events.EventMeta;
import dev.metier.search.posting.IndexedPosting;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Notes what people apply for, so that it is not recommended to them again, and learned from. */
@Component
class AppliedPostings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final Postings postings;

    AppliedPostings(JdbcClient db, Postings postings) {
        this.db = db;
        this.postings = postings;
    }

    @EventConsumer
    void on(ApplicationSubmitted event, EventMeta meta) {
        db.sql("""
                        insert into recommendation_application values (:owner, :job, :posting::jsonb, :applied)
                        on conflict (owner_id, job_id) do nothing
                        """)
                .param("owner", event.candidateId().value())
                .param("job", event.jobId().value())
                .param(
                        "posting",
                        posting(event.jobId())
                                .map(each -> JSON.writeValueAsString(Postings.brief(each)))
                                .orElse(null))
                .param("applied", meta.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing where the index cannot tell at the moment: it is not learned from then. */
    private Optional<IndexedPosting> posting(JobId id) {
        try {
            return postings.find(id);
        } catch (MetierException unavailable) {
            return Optional.empty();
        }
    }
}
