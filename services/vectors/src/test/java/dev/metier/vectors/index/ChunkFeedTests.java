package dev.metier.vectors.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.vectors.Chunks;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.WordVectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index is a copy that is made again where it is lost, and keeps nothing of what was taken away. */
@ServiceTest
class ChunkFeedTests {

    private final TestApi api;
    private final ChunkFeed feed;
    private final ChunkIndex index;
    private final Path folder;
    private final UserId ada = UserId.create();

    ChunkFeedTests(TestApi api, ChunkFeed feed, ChunkIndex index, VectorsProperties settings) {
        this.api = api.as(TestTokens.service("ingestion"));
        this.feed = feed;
        this.index = index;
        this.folder = settings.folder().resolve(settings.model());
    }

    @BeforeEach
    void embeddingAnswers() {
        WordVectors.answer();
    }

    @AfterEach
    void runs() {
        feed.start();
    }

    @Test
    void goesOnAfterAStop() {
        Chunks.write(api, Chunks.of(ada, null, "capybara one"));
        await().until(() -> count("capybara") == 1);
        feed.stop();
        Chunks.write(api, Chunks.of(ada, null, "capybara two"));
        feed.start();

        await().until(() -> count("capybara") == 2);
    }

    @Test
    void isMadeAnewWhereItIsLost() throws IOException {
        Chunks.write(api, Chunks.of(ada, null, "meerkat one"));
        await().until(() -> count("meerkat") == 1);
        feed.stop();
        for (Path file : files()) {
            Files.delete(file);
        }
        feed.start();

        await().until(() -> count("meerkat") == 1);
    }

    @Test
    void isMadeAnewWhereItCannotBeRead() throws IOException {
        Chunks.write(api, Chunks.of(ada, null, "lemur one"));
        await().until(() -> count("lemur") == 1);
        feed.stop();
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.writeString(file, "not an index");
            }
        }
        feed.start();

        await().until(() -> count("lemur") == 1);
    }

    @Test
    void keepsNothingInItsFilesOfWhatWasTakenAway() throws IOException {
        Chunks.write(api, Chunks.of(ada, null, "thylacinus was here"));
        Chunks.write(api, Chunks.of(ada, null, "others stay"));
        await().until(() -> count("thylacinus") == 1);
        await().until(() -> {
            index.commit();
            return holds("thylacinus");
        });

        api.delete(Chunks.OWNERS + ada);
        await().until(() -> count("thylacinus") == 0);
        index.purge();

        assertThat(holds("thylacinus")).isFalse();
    }

    private boolean holds(String word) throws IOException {
        for (Path file : files()) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }

    private long count(String word) {
        var answer = api.post(Chunks.SEARCH, Chunks.ask(word, new Reader(ada, List.of())));
        if (answer.status() != 200) {
            return -1;
        }
        return answer.json()
                .path("hits")
                .valueStream()
                .filter(hit -> hit.path("text").asString().contains(word))
                .count();
    }
}
