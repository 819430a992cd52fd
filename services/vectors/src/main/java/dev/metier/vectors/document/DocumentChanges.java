package dev.metier.vectors.document;

import dev.metier.contracts.id.DocumentId;
import dev.metier.vectors.document.ChangedDocument.StoredChunk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log that indexes read: each document once, at the place of its last change. */
@Component
public class DocumentChanges {

    private final JdbcClient db;

    DocumentChanges(JdbcClient db) {
        this.db = db;
    }

    /** What was changed after a place, in order. */
    @Transactional(readOnly = true)
    public List<ChangedDocument> after(long change, int limit) {
        List<ChangedDocument> documents = db.sql(
                        "select id, owner_id, tenant_id, title, change from document where change > ? order by change limit ?")
                .param(change)
                .param(limit)
                .query((row, number) -> new ChangedDocument(
                        new DocumentId(row.getObject("id", UUID.class)),
                        row.getLong("change"),
                        row.getString("owner_id"),
                        row.getString("tenant_id"),
                        row.getString("title"),
                        List.of()))
                .list();
        if (documents.isEmpty()) {
            return documents;
        }
        Map<UUID, List<StoredChunk>> chunks = chunksOf(documents);
        return documents.stream()
                .map(each -> new ChangedDocument(
                        each.id(),
                        each.change(),
                        each.owner(),
                        each.tenant(),
                        each.title(),
                        chunks.getOrDefault(each.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<StoredChunk>> chunksOf(List<ChangedDocument> documents) {
        return db
                .sql("select * from chunk where document_id = any(?) order by document_id, position")
                .param(new SqlArrayValue("uuid", (Object[])
                        documents.stream().map(each -> each.id().value()).toArray(UUID[]::new)))
                .query(DocumentChanges::owned)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Owned::document, Collectors.mapping(Owned::chunk, Collectors.toList())));
    }

    private static Owned owned(ResultSet row, int number) throws SQLException {
        byte[] vector = row.getBytes("vector");
        return new Owned(
                row.getObject("document_id", UUID.class),
                new StoredChunk(
                        row.getInt("position"),
                        row.getString("text"),
                        List.of((String[]) row.getArray("labels").getArray()),
                        vector == null ? null : VectorBytes.read(vector)));
    }

    private record Owned(UUID document, StoredChunk chunk) {}
}
