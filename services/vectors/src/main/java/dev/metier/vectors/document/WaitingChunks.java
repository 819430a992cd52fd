package dev.metier.vectors.document;

import dev.metier.hybrid.Vector;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chunks that have no vector yet. */
@Component
public class WaitingChunks {

    private final JdbcClient db;
    private final JdbcTemplate rows;
    private final Documents documents;

    WaitingChunks(JdbcClient db, JdbcTemplate rows, Documents documents) {
        this.db = db;
        this.rows = rows;
        this.documents = documents;
    }

    /** Those of the document that waited longest come first. */
    @Transactional(readOnly = true)
    public List<Waiting> next(int limit) {
        return db.sql("""
                        select c.document_id, c.position, d.title, c.text from chunk c join document d on d.id = c.document_id
                        where c.vector is null order by d.change, c.position limit ?""")
                .param(limit)
                .query((row, number) -> new Waiting(
                        row.getObject("document_id", UUID.class),
                        row.getInt("position"),
                        row.getString("title") == null
                                ? row.getString("text")
                                : row.getString("title") + "\n" + row.getString("text"),
                        row.getString("text")))
                .list();
    }

    /** Keeps vectors; a document that now has all of its own is read by the index again. */
    @Transactional
    public void keep(List<Waiting> chunks, List<Vector> vectors, String model) {
        documents.lockOrder();
        rows.batchUpdate(
                "update chunk set vector = ?, model = ? where document_id = ? and position = ? and text = ?",
                IntStream.range(0, chunks.size())
                        .mapToObj(i -> row(chunks.get(i), vectors.get(i), model))
                        .toList());
        rows.batchUpdate(
                """
                update document set change = nextval('document_change')
                where id = ? and not exists (select from chunk where document_id = ? and vector is null)""",
                chunks.stream()
                        .map(Waiting::document)
                        .distinct()
                        .map(id -> new Object[] {id, id})
                        .toList());
    }

    private static Object[] row(Waiting chunk, Vector vector, String model) {
        return new Object[] {VectorBytes.write(vector), model, chunk.document(), chunk.position(), chunk.text()};
    }

    /** Forgets vectors of all models but one; they are made anew. */
    @Transactional
    public int forgetOthersThan(String model) {
        return db.sql("update chunk set vector = null, model = null where model <> ?")
                .param(model)
                .update();
    }

    /**
     * A chunk without a vector.
     *
     * @param passage what its vector is made of
     */
    public record Waiting(UUID document, int position, String passage, String text) {}
}
