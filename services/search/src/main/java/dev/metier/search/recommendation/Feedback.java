package dev.metier.search.recommendation;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.RecommendationFeedback;
import dev.metier.platform.data.Cursor;
import dev.metier.search.posting.IndexedPosting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people saved, hid and applied for. */
@Component
class Feedback {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 1_000;
    private static final int MOST_APPLIED = 1_000;

    /** So much is learned from. */
    private static final int LESSONS = 200;

    private final JdbcClient db;
    private final Clock clock;

    Feedback(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All that somebody gave, the last first. */
    @Transactional(readOnly = true)
    List<Given> of(UserId owner) {
        return db.sql("""
                        select job_id, kind, given_at,
                          case when row_number() over (order by given_at desc, job_id desc) <= :lessons then posting end
                        from (
                          select job_id, kind, given_at, posting from recommendation_feedback where owner_id = :owner
                          union all
                          (select job_id, 'APPLIED', applied_at, posting from recommendation_application
                            where owner_id = :owner order by applied_at desc, job_id desc limit :applied)) given
                        order by given_at desc, job_id desc
                        """)
                .param("owner", owner.value())
                .param("lessons", LESSONS)
                .param("applied", MOST_APPLIED)
                .query(Feedback::given)
                .list();
    }

    /** What somebody saved behind a place in the list, the last first. */
    @Transactional(readOnly = true)
    List<Given> saved(UserId owner, @Nullable Cursor after, int most) {
        OffsetDateTime before = after == null
                ? clock.instant().atOffset(ZoneOffset.UTC).plusDays(1)
                : after.instant(0).atOffset(ZoneOffset.UTC);
        return db.sql("""
                        select job_id, kind, given_at, null from recommendation_feedback
                        where owner_id = :owner and kind = 'SAVED' and (given_at, job_id) < (:before, :id)
                        order by given_at desc, job_id desc limit :most
                        """)
                .param("owner", owner.value())
                .param("before", before)
                .param("id", after == null ? new UUID(-1, -1) : after.uuid(1))
                .param("most", most)
                .query(Feedback::given)
                .list();
    }

    @Transactional
    void give(UserId owner, RecommendationFeedback kind, IndexedPosting posting) {
        db.sql("""
                        insert into recommendation_feedback values (:owner, :job, :kind, :posting::jsonb, :now)
                        on conflict (owner_id, job_id) do update set kind = :kind, posting = :posting::jsonb, given_at = :now
                        where recommendation_feedback.kind <> :kind
                        """)
                .param("owner", owner.value())
                .param("job", posting.id().value())
                .param("kind", kind.name())
                .param("posting", JSON.writeValueAsString(Postings.brief(posting)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                        delete from recommendation_feedback where owner_id = :owner and job_id in (
                          select job_id from recommendation_feedback where owner_id = :owner
                          order by given_at desc, job_id desc offset :most)
                        """).param("owner", owner.value()).param("most", MOST).update();
    }

    @Transactional
    void takeBack(UserId owner, JobId job) {
        db.sql("delete from recommendation_feedback where owner_id = ? and job_id = ?")
                .params(owner.value(), job.value())
                .update();
    }

    @Transactional
    void erase(UserId owner) {
        db.sql("delete from recommendation_feedback where owner_id = ?")
                .param(owner.value())
                .update();
        db.sql("update recommendation_application set posting = null where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        String posting = row.getString(4);
        return new Given(
                new JobId(row.getObject("job_id", UUID.class)),
                Given.Kind.valueOf(row.getString("kind")),
                posting == null ? null : JSON.readValue(posting, IndexedPosting.class),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
