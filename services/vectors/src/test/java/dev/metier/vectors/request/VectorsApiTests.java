package dev.metier.vectors.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.FoundChunks;
import dev.metier.contracts.vectors.IndexChunks;
import dev.metier.contracts.vectors.IndexChunks.Chunk;
import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.RankedPassages;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import dev.metier.vectors.Chunks;
import dev.metier.vectors.WordVectors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chunks are found by who may see them, by words and by meaning, and are gone when they are taken away. */
@ServiceTest
class VectorsApiTests {

    private final TestApi api;
    private final UserId ada = UserId.create();
    private final Reader asAda = new Reader(ada, List.of());

    VectorsApiTests(TestApi api) {
        this.api = api.as(TestTokens.service("mentor"));
    }

    @BeforeEach
    void embeddingAnswers() {
        WordVectors.answer();
    }

    @Test
    void findsByWordsAndByMeaning() {
        DocumentId document =
                Chunks.write(api, Chunks.of(ada, null, "We need a baker of fine loaves", "Ships leave the harbour"));
        await().until(() -> Chunks.isReady(api, document));
        await().until(() -> similarity(search("harbour", asAda)) != null);

        FoundChunks byWords = search("harbour", asAda);
        assertThat(byWords.hits().getFirst().text()).isEqualTo("Ships leave the harbour");
        assertThat(byWords.hits().getFirst().lexical()).isNotNull();
        assertThat(byWords.model()).isEqualTo("bge-small-en-v1.5-q");
        FoundChunks byMeaning = search("bread", asAda);
        assertThat(byMeaning.hits().getFirst().text()).isEqualTo("We need a baker of fine loaves");
        assertThat(byMeaning.hits().getFirst().lexical()).isNull();
        assertThat(byMeaning.hits().getFirst().position()).isZero();
        assertThat(byMeaning.hits().getFirst().documentId()).isEqualTo(document);
    }

    @Test
    void showsNobodyWhatIsNotTheirs() {
        CompanyId works = CompanyId.create();
        Chunks.write(api, Chunks.of(ada, null, "zebrafish of Ada"));
        Chunks.write(api, Chunks.of(ada, works, "zebrafish of Ada at work"));
        Chunks.write(api, Chunks.of(null, works, "zebrafish of the works"));
        Chunks.write(api, Chunks.of(UserId.create(), null, "zebrafish of another"));
        Chunks.write(api, Chunks.of(null, CompanyId.create(), "zebrafish of other works"));
        Chunks.write(api, Chunks.of(null, null, "zebrafish of everybody"));
        Reader nobody = new Reader(null, List.of());
        await().until(() -> found("zebrafish", nobody).contains("zebrafish of everybody"));

        assertThat(found("zebrafish", nobody)).containsExactly("zebrafish of everybody");
        assertThat(found("zebrafish", asAda))
                .containsExactlyInAnyOrder("zebrafish of everybody", "zebrafish of Ada", "zebrafish of Ada at work");
        assertThat(found("zebrafish", new Reader(null, List.of(works))))
                .containsExactlyInAnyOrder("zebrafish of everybody", "zebrafish of the works");
    }

    @Test
    void narrowsToDocumentsAndLabels() {
        var labelled = new IndexChunks(
                DocumentId.create(),
                ada,
                null,
                "Quokka handbook",
                List.of(
                        new Chunk("the first page", List.of("page=1", "language=en")),
                        new Chunk("the second page", List.of("page=2", "language=en"))));
        Chunks.write(api, labelled);
        Chunks.write(api, Chunks.of(ada, null, "quokka elsewhere"));
        await().until(() -> found("quokka", asAda).size() == 3);

        assertThat(Chunks.texts(Chunks.search(
                        api, new SearchChunks("quokka", asAda, List.of(labelled.documentId()), List.of(), null, null))))
                .containsExactlyInAnyOrder("the first page", "the second page");
        assertThat(Chunks.texts(Chunks.search(
                        api,
                        new SearchChunks("quokka", asAda, List.of(), List.of("language=en", "page=2"), null, null))))
                .containsExactly("the second page");
    }

    @Test
    void writesADocumentInThePlaceOfWhatItWas() {
        IndexChunks before = Chunks.of(ada, null, "axolotl before", "axolotl also before");
        Chunks.write(api, before);
        await().until(() -> found("axolotl", asAda).size() == 2);
        Chunks.write(
                api,
                new IndexChunks(before.documentId(), ada, null, null, List.of(new Chunk("axolotl after", List.of()))));

        await().until(() -> found("axolotl", asAda).equals(List.of("axolotl after")));
    }

    @Test
    void forgetsDocumentsAndPeople() {
        DocumentId one = Chunks.write(api, Chunks.of(ada, null, "narwhal one"));
        Chunks.write(api, Chunks.of(ada, null, "narwhal two"));
        await().until(() -> found("narwhal", asAda).size() == 2);

        assertThat(api.delete(Chunks.DOCUMENTS + one).status()).isEqualTo(204);
        await().until(() -> found("narwhal", asAda).equals(List.of("narwhal two")));
        assertThat(api.get(Chunks.DOCUMENTS + one).status()).isEqualTo(404);
        assertThat(api.delete(Chunks.DOCUMENTS + one).status()).isEqualTo(204);

        assertThat(api.delete(Chunks.OWNERS + ada).status()).isEqualTo(204);
        await().until(() -> found("narwhal", asAda).isEmpty());
    }

    @Test
    void looksForWordsAloneWhileEmbeddingIsAwayAndCatchesUp() {
        TestPeer.answers(WordVectors.REQUEST, 503, Map.of("code", "service-unavailable"));
        DocumentId document = Chunks.write(api, Chunks.of(ada, null, "a pangolin and a developer"));
        await().until(() -> !found("pangolin", asAda).isEmpty());
        FoundChunks found = search("pangolin", asAda);
        assertThat(found.wordsOnly()).isTrue();
        assertThat(found.model()).isNull();
        assertThat(search("coder", asAda).hits()).isEmpty();

        WordVectors.answer();
        await().until(() -> Chunks.isReady(api, document));
        await().until(() -> !search("coder", asAda).hits().isEmpty());
    }

    @Test
    void takesNoVectorsOfAnotherModel() {
        TestPeer.answers(
                WordVectors.REQUEST,
                200,
                Map.of(
                        "engine",
                        "test",
                        "model",
                        "another",
                        "dimension",
                        2,
                        "vectors",
                        List.of(List.of(1, 0)),
                        "fromCache",
                        0,
                        "cut",
                        List.of()));
        Chunks.write(api, Chunks.of(ada, null, "an okapi"));
        await().until(() -> !found("okapi", asAda).isEmpty());

        assertThat(search("okapi", asAda).wordsOnly()).isTrue();
    }

    @Test
    void ranksPassagesByWordsAndMeaning() {
        var request = new RankPassages("bread", List.of("ships", "fresh loaves", "a harbour", "bread and bread"));

        RankedPassages ranked = api.post(Chunks.RERANK, request).as(RankedPassages.class);

        assertThat(ranked.engine()).isEqualTo("late-fusion");
        assertThat(ranked.passages())
                .hasSize(4)
                .extracting(RankedPassages.Ranked::index)
                .startsWith(3, 1);
    }

    @Test
    void ranksByWordsWhileEmbeddingIsAway() {
        TestPeer.answers(WordVectors.REQUEST, 503, Map.of("code", "service-unavailable"));
        var request = new RankPassages("harbour", List.of("ships", "the harbour", "loaves"));

        RankedPassages ranked = api.post(Chunks.RERANK, request).as(RankedPassages.class);

        assertThat(ranked.engine()).isEqualTo("words");
        assertThat(ranked.passages()).extracting(RankedPassages.Ranked::index).containsExactly(1, 0, 2);
    }

    private FoundChunks search(String query, Reader reader) {
        return Chunks.search(api, Chunks.ask(query, reader));
    }

    private List<String> found(String query, Reader reader) {
        // Words alone: whatever has a vector is near to any question by some degree.
        return Chunks.search(api, Chunks.ask(query, reader)).hits().stream()
                .filter(hit -> hit.lexical() != null)
                .map(FoundChunks.Found::text)
                .toList();
    }

    private static @Nullable Double similarity(FoundChunks found) {
        return found.hits().isEmpty() ? null : found.hits().getFirst().similarity();
    }
}
