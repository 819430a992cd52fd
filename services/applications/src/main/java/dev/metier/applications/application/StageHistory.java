package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.contracts.applications.Stage;
import dev.metier.contracts.applications.StageChange;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who moved an application when, why, from where, to where. Only ever added to. */
@Component
class StageHistory {

    private final JdbcClient db;

    StageHistory(JdbcClient db) {
        this.db = db;
    }

    void add(
            ApplicationId application,
            @Nullable String from,
            String to,
            UserId by,
            @Nullable String reason,
            Instant at) {
        db.sql("""
                        insert into stage_change (application_id, from_stage, to_stage, by_user, reason, at)
                        values (:application, :from, :to, :by, :reason, :at)""")
                .param("application", application.value())
                .param("from", from)
                .param("to", to)
                .param("by", by.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Oldest first; without reasons for the candidate. */
    List<StageChange> of(ApplicationId application, Pipeline pipeline, boolean withReasons) {
        return db.sql("select * from stage_change where application_id = ? order by id")
                .param(application.value())
                .query((row, n) -> {
                    String from = row.getString("from_stage");
                    return new StageChange(
                            from == null ? null : stage(pipeline, from),
                            stage(pipeline, row.getString("to_stage")),
                            new UserId(row.getObject("by_user", UUID.class)),
                            null,
                            withReasons ? row.getString("reason") : null,
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    private static Stage stage(Pipeline pipeline, String key) {
        return key.equals(WITHDRAWN.key()) ? WITHDRAWN : pipeline.stage(key);
    }

    /** Where the history of a withdrawn application ends; not a column of the board. */
    static final Stage WITHDRAWN = new Stage("withdrawn", "Withdrawn", Stage.Kind.REJECTED);
}
