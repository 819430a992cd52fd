package dev.metier.hybrid.lucene;

import static dev.metier.hybrid.SampleDocuments.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTests extends HybridIndexSuite {

    @TempDir
    private Path folder;

    @Override
    protected HybridIndex open() {
        return LuceneIndex.open(SCHEMA, folder);
    }

    @Test
    void whatWasCommittedIsThereAgainWithItsPosition(@TempDir Path other) {
        try (HybridIndex index = LuceneIndex.open(SCHEMA, other)) {
            index.apply(List.of(put("one", "kept")), Map.of("log", "1"));
            index.commit();
        }
        try (HybridIndex index = LuceneIndex.open(SCHEMA, other)) {
            assertThat(index.position()).containsExactlyEntriesOf(Map.of("log", "1"));
            assertThat(index.search(HybridQuery.of(Words.anyOf("kept"))).total())
                    .isOne();
        }
    }

    @Test
    void refusesFilesOfAnotherSchema(@TempDir Path other) {
        LuceneIndex.open(SCHEMA, other).close();
        LuceneIndex.open(SCHEMA, other).close();
        IndexSchema grown = new IndexSchema(
                SCHEMA.name(),
                SCHEMA.texts(),
                Stream.concat(SCHEMA.keywords().stream(), Stream.of("added")).toList(),
                SCHEMA.numbers(),
                SCHEMA.places(),
                SCHEMA.dimension());
        assertThatThrownBy(() -> LuceneIndex.open(grown, other))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another schema");
    }

    @Test
    void noFileHoldsWhatWasPurged(@TempDir Path other) throws IOException {
        try (HybridIndex index = LuceneIndex.open(SCHEMA, other)) {
            index.apply(List.of(put("one", "zebrafinch"), put("two", "sparrow")), Map.of());
            index.commit();
            assertThat(filesWith("zebrafinch", other)).isNotEmpty();
            index.apply(List.of(new IndexChange.Delete("one")), Map.of());
            index.purge();
            assertThat(filesWith("zebrafinch", other)).isEmpty();
            assertThat(filesWith("sparrow", other)).isNotEmpty();
        }
    }

    private static IndexChange put(String id, String text) {
        return new IndexChange.Put(
                new IndexedDocument(id, Map.of("text", text), Map.of(), Map.of(), Map.of(), null, text));
    }

    private static List<Path> filesWith(String word, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> read(file).contains(word)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
