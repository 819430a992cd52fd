package dev.metier.vectors.index;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.hybrid.Filter;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.vectors.document.ChangedDocument;
import dev.metier.vectors.document.ChangedDocument.StoredChunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the index for a chunk, and which chunks somebody may see. */
final class ChunkDocuments {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String DOCUMENT = "document";
    private static final String READER = "reader";
    private static final String EVERYBODY = "everybody";
    private static final String LABEL = "label";
    private static final float WEIGHT_OF_TITLE = 1.5f;

    private final JsonMapper json;

    ChunkDocuments(JsonMapper json) {
        this.json = json;
    }

    static IndexSchema schema(String name, int dimension) {
        return new IndexSchema(
                name,
                List.of(new IndexSchema.Text(TITLE, WEIGHT_OF_TITLE), new IndexSchema.Text(TEXT, 1)),
                List.of(DOCUMENT, READER, LABEL),
                List.of(),
                List.of(),
                dimension);
    }

    /** Takes away what a document had, then writes what it has. */
    List<IndexChange> changes(ChangedDocument document) {
        String id = document.id().toString();
        List<IndexChange> changes = new ArrayList<>();
        changes.add(new IndexChange.DeleteAll(Filter.is(DOCUMENT, id)));
        document.chunks().forEach(chunk -> changes.add(new IndexChange.Put(write(document, chunk))));
        return changes;
    }

    private IndexedDocument write(ChangedDocument document, StoredChunk chunk) {
        Map<String, List<String>> keywords = new HashMap<>();
        keywords.put(DOCUMENT, List.of(document.id().toString()));
        keywords.put(LABEL, chunk.labels());
        keywords.put(READER, List.of(reader(document)));
        String title = document.title();
        return new IndexedDocument(
                document.id() + "/" + chunk.position(),
                title == null ? Map.of(TEXT, chunk.text()) : Map.of(TITLE, title, TEXT, chunk.text()),
                keywords,
                Map.of(),
                Map.of(),
                chunk.vector(),
                json.writeValueAsString(
                        new IndexedChunk(document.id(), chunk.position(), title, chunk.text(), chunk.labels())));
    }

    /** Who may see it: its owner alone, else its tenant, else everybody. */
    private static String reader(ChangedDocument document) {
        if (document.owner() != null) {
            return user(document.owner());
        }
        return document.tenant() == null ? EVERYBODY : tenant(document.tenant());
    }

    private static String user(String id) {
        return "user/" + id;
    }

    private static String tenant(String id) {
        return "tenant/" + id;
    }

    IndexedChunk read(String body) {
        return json.readValue(body, IndexedChunk.class);
    }

    /** What the question's reader may see, narrowed to what it asks for. */
    static Filter filter(SearchChunks question) {
        List<Filter> filters = new ArrayList<>();
        filters.add(visible(question.reader()));
        if (!question.documents().isEmpty()) {
            filters.add(new Filter.AnyOf(
                    DOCUMENT,
                    question.documents().stream().map(DocumentId::toString).toList()));
        }
        question.labels().forEach(label -> filters.add(Filter.is(LABEL, label)));
        return new Filter.All(filters);
    }

    private static Filter visible(Reader reader) {
        List<String> any = new ArrayList<>();
        any.add(EVERYBODY);
        reader.tenants().forEach(id -> any.add(tenant(id.toString())));
        if (reader.user() != null) {
            any.add(user(reader.user().toString()));
        }
        return new Filter.AnyOf(READER, any);
    }
}
