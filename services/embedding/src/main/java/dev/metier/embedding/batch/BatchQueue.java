package dev.metier.embedding.batch;

import dev.metier.contracts.id.BatchId;
import dev.metier.embedding.cache.ModelInput;
import dev.metier.embedding.cache.TextKey;
import dev.metier.embedding.cache.Vectors;
import dev.metier.embedding.engine.EngineModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The batches that wait, as the service itself sees them. Who takes a chunk of one has it for the time of a lease; when that
 * is over, because its process was killed, another takes it again. The time is the database's, which all processes share.
 */
@Component
class BatchQueue {

    private static final String WITHOUT_LEASE = "status = 'PENDING' and leased_until <= now()";

    private final JdbcClient db;
    private final Vectors vectors;

    BatchQueue(JdbcClient db, Vectors vectors) {
        this.db = db;
        this.vectors = vectors;
    }

    /** The batch that waited longest for its next chunk. */
    @Transactional
    public Optional<Taken> take(Duration lease, int chunk) {
        return db.sql("""
                        update batch set leased_until = now() + make_interval(secs => ?)
                        where id = (select id from batch where %s order by worked_at, id limit 1 for update skip locked)
                        returning id, engine, model, dimension, worked_at""".formatted(WITHOUT_LEASE))
                .param(lease.toSeconds())
                .query(BatchQueue::leased)
                .optional()
                .map(leased -> new Taken(leased, texts(leased.id(), chunk)));
    }

    private static Leased leased(ResultSet row, int number) throws SQLException {
        return new Leased(
                new BatchId(row.getObject("id", UUID.class)),
                row.getString("engine"),
                row.getString("model"),
                row.getInt("dimension"),
                row.getObject("worked_at", OffsetDateTime.class).toInstant());
    }

    private List<Waiting> texts(BatchId id, int most) {
        return db.sql("""
                        select position, key, text from batch_text where batch_id = ? and text is not null
                        order by position limit ?""")
                .param(id.value())
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getInt("position"), new ModelInput(TextKey.of(row.getBytes("key")), row.getString("text"))))
                .list();
    }

    /** Notes that these have their vectors, once, and drops their texts; what lost its vector meanwhile waits again. */
    @Transactional
    public void done(BatchId id, List<Waiting> chunk) {
        List<TextKey> keys =
                chunk.stream().map(waiting -> waiting.input().key()).distinct().toList();
        boolean areAllThere = vectors.touch(keys) == keys.size();
        int done = areAllThere ? dropTexts(id, chunk) : 0;
        db.sql("""
                        update batch set done = done + :done, worked_at = now(), leased_until = now(),
                          status = case when done + :done = total then 'READY' else status end
                        where id = :id and status = 'PENDING'""").param("done", done).param("id", id.value()).update();
    }

    private int dropTexts(BatchId id, List<Waiting> chunk) {
        return db.sql("update batch_text set text = null where batch_id = ? and position = any(?) and text is not null")
                .param(id.value())
                .param(new SqlArrayValue("integer", (Object[])
                        chunk.stream().map(Waiting::position).toArray(Integer[]::new)))
                .update();
    }

    /** Leaves it alone for a while. */
    @Transactional
    public void delay(BatchId id, Duration by) {
        db.sql("update batch set leased_until = now() + make_interval(secs => ?) where id = ? and status = 'PENDING'")
                .param(by.toSeconds())
                .param(id.value())
                .update();
    }

    /** Gives it up; its texts are dropped. */
    @Transactional
    public void fail(BatchId id, String why) {
        db.sql("update batch set status = 'FAILED', failure = ? where id = ? and status = 'PENDING'")
                .param(why)
                .param(id.value())
                .update();
        db.sql("update batch_text set text = null where batch_id = ?")
                .param(id.value())
                .update();
    }

    /**
     * A batch that somebody works on.
     *
     * @param workedAt when its last chunk was done
     */
    record Leased(BatchId id, String engine, String model, int dimension, Instant workedAt) {

        boolean isFor(EngineModel current) {
            return engine.equals(current.engine()) && model.equals(current.name()) && dimension == current.dimension();
        }
    }

    /** A text that has no vector yet. */
    record Waiting(int position, ModelInput input) {}

    /** A chunk of a batch. */
    record Taken(Leased batch, List<Waiting> texts) {}
}
