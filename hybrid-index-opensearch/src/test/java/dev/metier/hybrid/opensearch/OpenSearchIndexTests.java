package dev.metier.hybrid.opensearch;

import static dev.metier.hybrid.SampleDocuments.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridIndexSuite;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cluster.Extension.class)
class OpenSearchIndexTests extends HybridIndexSuite {

    private static final IndexSchema OTHER =
            new IndexSchema("other", List.of(new IndexSchema.Text("text", 1)), List.of(), List.of(), List.of(), 0);

    private final Cluster cluster;

    OpenSearchIndexTests(Cluster cluster) {
        this.cluster = cluster;
    }

    @Override
    protected HybridIndex open() {
        cluster.delete(SCHEMA.name());
        return OpenSearchIndex.open(SCHEMA, cluster.settings());
    }

    @Test
    void whatWasAppliedIsThereAgainWithItsPosition() {
        cluster.delete(OTHER.name());
        try (HybridIndex index = openOther()) {
            assertThat(index.position()).isEmpty();
            index.apply(List.of(put("one", "kept", "")), Map.of("log", "1"));
        }
        try (HybridIndex index = openOther()) {
            index.refresh();
            assertThat(index.position()).containsExactlyEntriesOf(Map.of("log", "1"));
            assertThat(index.search(HybridQuery.of(Words.anyOf("kept"))).total())
                    .isOne();
        }
    }

    @Test
    void thePositionOfAnIndexThatIsGoneSaysNothingOfTheNext() {
        cluster.delete(OTHER.name());
        try (HybridIndex index = openOther()) {
            index.apply(List.of(put("one", "gone", "")), Map.of("log", "1"));
        }
        assertThat(cluster.call("DELETE", OTHER.name(), "")).isEqualTo(200);
        try (HybridIndex index = openOther()) {
            assertThat(index.position()).isEmpty();
        }
    }

    @Test
    void noFileHoldsWhatWasPurged() {
        cluster.delete(OTHER.name());
        try (HybridIndex index = openOther()) {
            index.apply(List.of(put("one", "zebrafinch", "zebrafinch"), put("two", "sparrow", "sparrow")), Map.of());
            assertThat(filesWith("zebrafinch")).isNotEmpty();
            index.apply(List.of(new IndexChange.Delete("one")), Map.of());
            index.purge();
            // the node deletes a file when its last reader lets go of it
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(filesWith("zebrafinch")).isEmpty());
            assertThat(filesWith("sparrow")).isNotEmpty();
        }
    }

    @Test
    void manyLongDocumentsAreOneCall() {
        cluster.delete(OTHER.name());
        String body = "long ".repeat(500_000);
        try (HybridIndex index = openOther()) {
            index.apply(
                    Stream.of("a", "b", "c", "d").map(id -> put(id, id, body)).toList(), Map.of());
            index.refresh();
            Hits hits = index.search(HybridQuery.of(Words.anyOf("c")));
            assertThat(hits.hits()).extracting(Hits.Hit::body).containsExactly(body);
            assertThat(index.count()).isEqualTo(4);
        }
    }

    @Test
    void shardsCountWordsTogether() {
        IndexSchema schema = new IndexSchema("shards", OTHER.texts(), List.of("kind"), List.of(), List.of(), 0);
        cluster.delete(schema.name());
        OpenSearchSettings one = cluster.settings();
        OpenSearchSettings three = new OpenSearchSettings(
                one.nodes(), null, 3, 0, one.connectTimeout(), one.answerTimeout(), one.upkeepTimeout());
        try (HybridIndex index = OpenSearchIndex.open(schema, three)) {
            index.apply(
                    IntStream.range(0, 20)
                            .mapToObj(i -> put("id" + i, i == 7 ? "painter" : "printer", ""))
                            .toList(),
                    Map.of());
            index.refresh();
            Hits exact = index.search(HybridQuery.of(Words.anyOf("painter")));
            assertThat(exact.hits()).extracting(Hits.Hit::id).containsExactly("id7");
            Hits equals = index.search(HybridQuery.of(Words.anyOf("printer")).page(20, null));
            assertThat(equals.hits())
                    .extracting(Hits.Hit::score)
                    .hasSize(19)
                    .containsOnly(equals.hits().getFirst().score());
        }
    }

    @Test
    void aFilterOverAFieldThatIsUnknownTakesNothingAway() {
        try (HybridIndex index = open()) {
            assertThatThrownBy(() -> index.apply(
                            List.of(new IndexChange.DeleteAll(Filter.is("smell", "sweet"))), Map.of("log", "5")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(index.position()).isEmpty();
        }
    }

    @Test
    void aFormerWriterChangesNothingAndStillSearches() {
        cluster.delete(OTHER.name());
        try (HybridIndex former = openOther()) {
            former.apply(List.of(put("one", "old", "")), Map.of("log", "1"));
            try (HybridIndex writer = openOther()) {
                writer.apply(List.of(put("one", "new", "")), Map.of("log", "2"));
                assertThatThrownBy(() -> former.apply(List.of(put("one", "late", "")), Map.of("log", "1")))
                        .isInstanceOf(OpenSearchMissing.class);
                assertThatThrownBy(() -> former.apply(List.of(new IndexChange.Delete("one")), Map.of("log", "1")))
                        .isInstanceOf(OpenSearchMissing.class);
                assertThatThrownBy(() -> former.apply(
                                List.of(new IndexChange.DeleteAll(new Filter.Ids(List.of("one")))), Map.of("log", "1")))
                        .isInstanceOf(OpenSearchMissing.class);
                writer.refresh();
                assertThat(writer.position()).containsExactlyEntriesOf(Map.of("log", "2"));
                assertThat(former.search(HybridQuery.of(Words.anyOf("new"))).total())
                        .isOne();
            }
        }
    }

    @Test
    void whoOpensItToSearchSeesChangesAndMakesNone() {
        cluster.delete(OTHER.name());
        try (HybridIndex reader = OpenSearchIndex.openToSearch(OTHER, cluster.settings())) {
            assertThatThrownBy(reader::count).isInstanceOf(OpenSearchMissing.class);
            try (HybridIndex writer = openOther()) {
                writer.apply(List.of(put("one", "seen", "")), Map.of("log", "1"));
                writer.refresh();
            }
            assertThat(reader.count()).isOne();
            assertThat(reader.position()).containsExactlyEntriesOf(Map.of("log", "1"));
            assertThatThrownBy(() -> reader.apply(List.of(put("two", "refused", "")), Map.of("log", "2")))
                    .isInstanceOf(OpenSearchMissing.class);
        }
    }

    @Test
    void changesMakeNoIndexOfTheirOwn() {
        cluster.delete(OTHER.name());
        try (HybridIndex index = openOther()) {
            assertThat(cluster.call("DELETE", OTHER.name(), "")).isEqualTo(200);
            assertThatThrownBy(() -> index.apply(List.of(put("one", "lost", "")), Map.of()))
                    .isInstanceOf(OpenSearchMissing.class);
            assertThat(cluster.call("GET", OTHER.name(), "")).isEqualTo(404);
        }
    }

    @Test
    void aNoteIsWrittenOnlyWhereItIsAsItWas() {
        try (OpenSearchCatalog catalog = new OpenSearchCatalog(cluster.settings())) {
            catalog.delete("notes");
            assertThat(catalog.read("notes", "current")).isEmpty();
            OpenSearchCatalog.Note first = catalog.write("notes", "current", Map.of("generation", "1"), null);
            assertThat(catalog.read("notes", "current")).contains(first);
            OpenSearchCatalog.Note second = catalog.write("notes", "current", Map.of("generation", "2"), first);
            assertThatThrownBy(() -> catalog.write("notes", "current", Map.of("generation", "3"), first))
                    .isInstanceOf(OpenSearchUnavailable.class);
            assertThatThrownBy(() -> catalog.write("notes", "current", Map.of("generation", "3"), null))
                    .isInstanceOf(OpenSearchUnavailable.class);
            assertThat(catalog.read("notes", "current")).contains(second);
            catalog.erase("notes", "current");
            catalog.erase("notes", "current");
            assertThat(catalog.read("notes", "current")).isEmpty();
        }
    }

    @Test
    void theCatalogKnowsIndexesByTheirNames() {
        cluster.delete(OTHER.name());
        try (HybridIndex index = openOther()) {
            index.apply(List.of(put("one", "kept", "")), Map.of("log", "1"));
        }
        try (OpenSearchCatalog catalog = new OpenSearchCatalog(cluster.settings())) {
            assertThat(catalog.names("oth")).containsExactly(OTHER.name());
            assertThat(catalog.holds(OTHER.name())).isTrue();
            assertThat(cluster.call("GET", OTHER.name() + ".position", "")).isEqualTo(200);
            catalog.delete(OTHER.name());
            catalog.delete(OTHER.name());
            assertThat(catalog.names("oth")).isEmpty();
            assertThat(catalog.holds(OTHER.name())).isFalse();
            assertThat(cluster.call("GET", OTHER.name() + ".position", "")).isEqualTo(404);
        }
    }

    private HybridIndex openOther() {
        return OpenSearchIndex.open(OTHER, cluster.settings());
    }

    private static IndexChange put(String id, String text, String body) {
        return new IndexChange.Put(
                new IndexedDocument(id, Map.of("text", text), Map.of(), Map.of(), Map.of(), null, body));
    }

    private List<Path> filesWith(String word) {
        try (Stream<Path> files = Files.walk(cluster.folder())) {
            return files.filter(file -> holds(file, word)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(word);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
