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
