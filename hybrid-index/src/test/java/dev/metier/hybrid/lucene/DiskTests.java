package dev.metier.hybrid.lucene;

import static dev.metier.hybrid.SampleDocuments.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.SampleDocuments;
import dev.metier.hybrid.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or that change what was written. */
class DiskTests {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskLosesNothingThatWasCommitted() throws IOException {
        FullDisk disk = new FullDisk(FSDirectory.open(folder));
        LuceneIndex index = new LuceneIndex(SCHEMA, disk, new Parts(1_000));
        index.apply(List.of(cook("first")), Map.of("log", "1"));
        index.commit();

        disk.isFull = true;
        assertThatThrownBy(() -> {
                    index.apply(List.of(cook("second")), Map.of("log", "2"));
                    index.commit();
                })
                .isInstanceOf(UncheckedIOException.class);
        closeQuietly(index);
        disk.isFull = false;

        try (LuceneIndex again = LuceneIndex.open(SCHEMA, folder)) {
            assertThat(again.position()).containsEntry("log", "1");
            assertThat(again.count()).isOne();
            again.apply(List.of(cook("second")), Map.of("log", "2"));
            again.refresh();
            assertThat(again.search(HybridQuery.of(Words.anyOf("cook"))).total())
                    .isEqualTo(2);
        }
    }

    @Test
    void aChangedByteIsFoundWhenTheIndexIsOpened() throws IOException {
        try (LuceneIndex index = LuceneIndex.open(SCHEMA, folder)) {
            index.apply(List.of(cook("first"), cook("second")), Map.of());
        }
        Path largest = largestFile();
        byte[] content = Files.readAllBytes(largest);
        content[content.length / 2] ^= 1;
        Files.write(largest, content);

        assertThatThrownBy(() -> LuceneIndex.open(SCHEMA, folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(CorruptIndexException.class);
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static IndexChange cook(String id) {
        return SampleDocuments.put(id, "Cook", "Cooks", "food", List.of(), null, null);
    }

    private static void closeQuietly(LuceneIndex index) throws IOException {
        try {
            index.close();
        } catch (UncheckedIOException expected) {
            assertThat(expected).isNotNull();
        }
    }

    /** Takes no byte more once it is full. */
    private static final class FullDisk extends FilterDirectory {

        private volatile boolean isFull;

        FullDisk(Directory disk) {
            super(disk);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (isFull) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }
}
