package dev.metier.vectors.document;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.Identifier;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.IndexChunks;
import dev.metier.contracts.vectors.IndexChunks.Chunk;
import dev.metier.contracts.vectors.IndexedChunks;
import dev.metier.platform.errors.MetierException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes documents and takes them away. Each change gets its place in the order in which indexes read. */
@Component
public class Documents {

    /** Any number that nothing else in the database locks. */
    private static final long LOCK = 0x766563746F7273L;

    private final JdbcClient db;
    private final JdbcTemplate rows;

    Documents(JdbcClient db, JdbcTemplate rows) {
        this.db = db;
        this.rows = rows;
    }

    /** Puts all chunks of a document in the place of those it had. */
    @Transactional
    public IndexedChunks write(IndexChunks request) {
        UUID id = request.documentId().value();
        lockOrder();
        db.sql("""
                        insert into document (id, owner_id, tenant_id, title, change)
                        values (:id, :owner, :tenant, :title, nextval('document_change'))
                        on conflict (id) do update set owner_id = excluded.owner_id, tenant_id = excluded.tenant_id,
                          title = excluded.title, change = excluded.change, is_removed = false""")
                .param("id", id)
                .param("owner", uuid(request.owner()))
                .param("tenant", uuid(request.tenant()))
                .param("title", request.title())
                .update();
        db.sql("delete from chunk where document_id = ?").param(id).update();
        rows.batchUpdate(
                "insert into chunk (document_id, position, text, labels) values (?, ?, ?, ?)",
                IntStream.range(0, request.chunks().size())
                        .mapToObj(position -> row(id, position, request.chunks().get(position)))
                        .toList());
        return new IndexedChunks(request.documentId(), request.chunks().size(), 0);
    }

    private static Object[] row(UUID document, int position, Chunk chunk) {
        return new Object[] {
            document,
            position,
            chunk.text(),
            new SqlArrayValue("text", (Object[]) chunk.labels().toArray(String[]::new))
        };
    }

    /** Nothing happens where there is none. */
    @Transactional
    public void remove(DocumentId id) {
        lockOrder();
        remove("id = ?", id.value());
    }

    /** Takes everything of a person away. */
    @Transactional
    public void removeAllOf(UserId owner) {
        lockOrder();
        remove("owner_id = ?", owner.value());
    }

    private void remove(String condition, UUID value) {
        String which = condition + " and not is_removed";
        db.sql("delete from chunk where document_id in (select id from document where " + which + ")")
                .param(value)
                .update();
        db.sql("""
                        update document set is_removed = true, owner_id = null, tenant_id = null, title = null,
                          change = nextval('document_change') where\s""" + which).param(value).update();
    }

    @Transactional(readOnly = true)
    public IndexedChunks progress(DocumentId id) {
        return db.sql("""
                        select count(c.position) as chunks, count(c.vector) as vectors
                        from document d join chunk c on c.document_id = d.id where d.id = ? group by d.id""")
                .param(id.value())
                .query((row, number) -> new IndexedChunks(id, row.getInt("chunks"), row.getInt("vectors")))
                .optional()
                .orElseThrow(() -> MetierException.notFound("document"));
    }

    /** Until the end of the transaction no other takes a place in the order. */
    void lockOrder() {
        db.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> 0)
                .single();
    }

    private static @Nullable UUID uuid(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }
}
