package dev.metier.vectors.request;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import dev.metier.vectors.Chunks;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

class VectorsAccessTests extends AccessMatrixTests {

    private final TestApi api;
    private final UserId owner = UserId.create();

    VectorsAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected @Nullable String token(Who who) {
        return who == Who.OWNER ? TestTokens.candidate(owner) : super.token(who);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        return switch (endpoint) {
            case "POST /api/v1/vectors/index" -> caller.post(Chunks.INDEX, Chunks.of(owner, null, "text"));
            case "GET /api/v1/vectors/documents/{documentId}" -> caller.get(Chunks.DOCUMENTS + written());
            case "DELETE /api/v1/vectors/documents/{documentId}" -> caller.delete(Chunks.DOCUMENTS + written());
            case "DELETE /api/v1/vectors/owners/{ownerId}" -> caller.delete(Chunks.OWNERS + owner);
            case "POST /api/v1/vectors/search" ->
                caller.post(Chunks.SEARCH, Chunks.ask("text", new Reader(owner, List.of())));
            case "POST /api/v1/vectors/rerank" -> caller.post(Chunks.RERANK, new RankPassages("text", List.of("text")));
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private DocumentId written() {
        return Chunks.write(api.as(TestTokens.service("ingestion")), Chunks.of(owner, null, "text"));
    }
}
