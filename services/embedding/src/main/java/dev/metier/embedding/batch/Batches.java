package dev.metier.embedding.batch;

import dev.metier.embedding.cache.ModelInput;
import dev.metier.embedding.cache.Vectors;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** All batches that the caller may see. */
@Component
class Batches {

    private final JdbcClient db;

    Batches(JdbcClient db) {
        this.db = db;
    }

    /** How many batches of a caller wait; until the end of the transaction nobody else adds one for them. */
    int countWaiting(String caller) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(caller)
                .query(row -> {});
        return db.sql("select count(*) from batch where caller = ? and status = 'PENDING'")
                .param(caller)
                .query(Integer.class)
                .single();
    }

    void add(NewBatch batch) {
        db.sql("""
                        insert into batch (id, owner_id, caller, purpose, engine, model, dimension, status, total, done,
                          created_at, expires_at, worked_at, leased_until)
                        values (:id, :owner, :caller, :purpose, :engine, :model, :dimension, 'PENDING', :total, 0,
                          :now, :expires, now(), now())""")
                .param("id", batch.id().value())
                .param("owner", batch.ownerId())
                .param("caller", batch.caller().name())
                .param("purpose", batch.purpose().name())
                .param("engine", batch.model().engine())
                .param("model", batch.model().name())
                .param("dimension", batch.model().dimension())
                .param("total", batch.inputs().size())
                .param("now", batch.createdAt().atOffset(ZoneOffset.UTC))
                .param("expires", batch.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                        insert into batch_text (batch_id, position, owner_id, key, text)
                        select ?, position - 1, ?, key, text
                        from unnest(?, ?) with ordinality as given (key, text, position)""")
                .param(batch.id().value())
                .param(batch.ownerId())
                .param(Vectors.array(
                        batch.inputs().stream().map(ModelInput::key).toList()))
                .param(new SqlArrayValue("text", (Object[])
                        batch.inputs().stream().map(ModelInput::text).toArray(String[]::new)))
                .update();
    }

    /** How many texts of everybody's batches wait; only the service itself sees them all. */
    long countWaitingTexts() {
        return db.sql("select coalesce(sum(total - done), 0) from batch where status = 'PENDING'")
                .query(Long.class)
                .single();
    }

    int deleteExpired(Instant now, int most) {
        return db.sql("""
                        delete from batch where id in
                          (select id from batch where expires_at < ? order by expires_at limit ?)""").param(now.atOffset(ZoneOffset.UTC)).param(most).update();
    }
}
