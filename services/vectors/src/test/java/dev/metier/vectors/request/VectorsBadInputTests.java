package dev.metier.vectors.request;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.IndexChunks;
import dev.metier.contracts.vectors.IndexChunks.Chunk;
import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.vectors.Chunks;
import dev.metier.vectors.WordVectors;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.context.ApplicationContext;

class VectorsBadInputTests extends BadInputTests {

    VectorsBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
    }

    @BeforeAll
    static void embeddingAnswers() {
        WordVectors.answer();
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        DocumentId document = DocumentId.create();
        return Map.of(
                "POST /api/v1/vectors/index",
                () -> sample(
                        Chunks.INDEX,
                        new IndexChunks(
                                document,
                                UserId.create(),
                                CompanyId.create(),
                                "A title",
                                List.of(new Chunk("A text", List.of("page=1"))))),
                "POST /api/v1/vectors/search",
                () -> sample(
                        Chunks.SEARCH,
                        new SearchChunks(
                                "words",
                                new Reader(UserId.create(), List.of(CompanyId.create())),
                                List.of(DocumentId.create()),
                                List.of("page=1"),
                                5,
                                0.5)),
                "POST /api/v1/vectors/rerank",
                () -> sample(Chunks.RERANK, new RankPassages("words", List.of("one text", "another"))));
    }

    private static Sample sample(String path, Object body) {
        return new Sample(TestTokens.service("ingestion"), path, body);
    }
}
