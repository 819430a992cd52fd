package dev.metier.vectors;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.FoundChunks;
import dev.metier.contracts.vectors.IndexChunks;
import dev.metier.contracts.vectors.IndexChunks.Chunk;
import dev.metier.contracts.vectors.IndexedChunks;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests as services make them. */
public final class Chunks {

    public static final String INDEX = "/api/v1/vectors/index";
    public static final String SEARCH = "/api/v1/vectors/search";
    public static final String RERANK = "/api/v1/vectors/rerank";
    public static final String DOCUMENTS = "/api/v1/vectors/documents/";
    public static final String OWNERS = "/api/v1/vectors/owners/";

    private Chunks() {}

    public static IndexChunks of(@Nullable UserId owner, @Nullable CompanyId tenant, String... texts) {
        return new IndexChunks(
                DocumentId.create(),
                owner,
                tenant,
                null,
                Stream.of(texts).map(text -> new Chunk(text, List.of())).toList());
    }

    public static DocumentId write(TestApi api, IndexChunks document) {
        Answer answer = api.post(INDEX, document);
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return document.documentId();
    }

    public static SearchChunks ask(String query, Reader reader) {
        return new SearchChunks(query, reader, List.of(), List.of(), null, null);
    }

    public static FoundChunks search(TestApi api, SearchChunks question) {
        return api.post(SEARCH, question).as(FoundChunks.class);
    }

    public static List<String> texts(FoundChunks found) {
        return found.hits().stream().map(FoundChunks.Found::text).toList();
    }

    /** Whether each chunk has its vector. */
    public static boolean isReady(TestApi api, DocumentId document) {
        IndexedChunks progress = api.get(DOCUMENTS + document).as(IndexedChunks.class);
        return progress.vectors() == progress.chunks();
    }
}
