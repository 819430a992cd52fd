package dev.metier.embedding.batch;

import dev.metier.contracts.embedding.BatchResults;
import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.contracts.id.BatchId;
import dev.metier.embedding.engine.Embedding;
import dev.metier.platform.data.Cursor;
import dev.metier.platform.data.Paging;
import dev.metier.platform.errors.MetierException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads batches; row-level security decides which ones the caller sees. */
@Component
public class BatchSearch {

    private final JdbcClient db;

    BatchSearch(JdbcClient db) {
        this.db = db;
    }

    /** Errors: {@code not-found}, {@code validation-failed}, {@code cursor-invalid}. */
    @Transactional(readOnly = true)
    public BatchView get(BatchId id, @Nullable Integer limit, @Nullable String after) {
        Paging paging = Paging.of(limit);
        Cursor cursor = Cursor.parse(after, 1);
        long first = cursor == null ? 0 : cursor.number(0) + 1;
        BatchView batch = db.sql("select * from batch where id = ?")
                .param(id.value())
                .query(BatchSearch::view)
                .optional()
                .orElseThrow(() -> MetierException.notFound("batch"));
        if (batch.status() != BatchStatus.READY) {
            return batch;
        }
        return withResults(batch, results(id, Math.clamp(first, 0, batch.total()), paging));
    }

    private BatchResults results(BatchId id, int first, Paging paging) {
        List<Embedding> found = db.sql("""
                        select v.vector, v.is_cut from batch_text t join cached_vector v on v.key = t.key
                        where t.batch_id = ? and t.position >= ? order by t.position limit ?""")
                .param(id.value())
                .param(first)
                .param(paging.fetch())
                .query((row, number) -> Embedding.ofBytes(row.getBytes("vector"), row.getBoolean("is_cut")))
                .list();
        int count = Math.min(found.size(), paging.limit());
        return new BatchResults(
                first,
                found.stream().limit(count).map(Embedding::vector).toList(),
                IntStream.range(0, count)
                        .filter(i -> found.get(i).isCut())
                        .mapToObj(i -> first + i)
                        .toList(),
                found.size() > count ? Cursor.of(first + count - 1).encode() : null);
    }

    private static BatchView withResults(BatchView batch, BatchResults results) {
        return new BatchView(
                batch.id(),
                batch.status(),
                batch.done(),
                batch.total(),
                batch.engine(),
                batch.model(),
                batch.dimension(),
                batch.purpose(),
                batch.createdAt(),
                batch.expiresAt(),
                batch.failure(),
                results);
    }

    private static BatchView view(ResultSet row, int number) throws SQLException {
        return new BatchView(
                new BatchId(row.getObject("id", UUID.class)),
                BatchStatus.valueOf(row.getString("status")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("engine"),
                row.getString("model"),
                row.getInt("dimension"),
                EmbeddingPurpose.valueOf(row.getString("purpose")),
                instant(row, "created_at"),
                instant(row, "expires_at"),
                row.getString("failure"),
                null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
