package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.search.SearchResults;
import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.test.TestBroker;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestSettings;
import dev.metier.search.TestArticle;
import dev.metier.search.TestPosting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole service that stops, whose files are lost or damaged, or whose broker is away. */
class IndexFaultTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabases.create("search");
    private final TestEvents events = new TestEvents();
    private final String company = TestPosting.newCompany();

    @Test
    void goesOnWhereItStopped() {
        publish("Before");
        try (RunningSearch service = start(TestBroker.address())) {
            service.await(1);
        }
        publish("Meanwhile");

        try (RunningSearch service = start(TestBroker.address())) {
            service.await(2);
            assertThat(service.status().generation()).isEqualTo(1);
            assertThat(service.status().reason()).isEqualTo("first start");
        }
    }

    @Test
    void buildsItselfAnewWhereItsFilesAreGone() throws IOException {
        publish("Kept in the log");
        SearchResults before;
        try (RunningSearch service = start(TestBroker.address())) {
            before = service.await(1);
        }
        for (Path file : files()) {
            Files.delete(file);
        }

        try (RunningSearch service = start(TestBroker.address())) {
            assertThat(service.await(1).hits()).isEqualTo(before.hits());
            assertThat(service.status().generation()).isEqualTo(2);
            assertThat(service.status().reason()).isEqualTo("the index was missing");
        }
    }

    @Test
    void buildsItselfAnewWhereItsFilesAreDamaged() throws IOException {
        publish("Kept in the log");
        SearchResults before;
        try (RunningSearch service = start(TestBroker.address())) {
            before = service.await(1);
        }
        for (Path file : files()) {
            Files.writeString(file, "not what it was");
        }

        try (RunningSearch service = start(TestBroker.address())) {
            assertThat(service.await(1).hits()).isEqualTo(before.hits());
            assertThat(service.status().generation()).isEqualTo(2);
            assertThat(service.status().reason()).startsWith("the index could not be read");
        }
    }

    @Test
    void waitsWhileAnotherProcessHasTheIndex() {
        publish("One at a time");
        try (RunningSearch second = startSecondWhileFirstEnds()) {
            second.await(1);
        }
    }

    private RunningSearch startSecondWhileFirstEnds() {
        try (RunningSearch first = start(TestBroker.address())) {
            first.await(1);
            RunningSearch second = start(TestBroker.address());
            assertThat(second.searching().ask("company", company).code()).isEqualTo("service-unavailable");
            return second;
        }
    }

    @Test
    void leavesNothingOfAnIndexOfAnotherSchema() throws IOException {
        Path former = Files.createDirectories(folder.resolve("candidates-0-384").resolve("1"));
        Files.writeString(former.resolve("_0.cfs"), "somebody who hid long ago");
        Files.writeString(folder.resolve("candidates.txt"), "not ours");

        try (RunningSearch service = start(TestBroker.address())) {
            service.await(0);
            assertThat(folder.resolve("candidates-0-384")).doesNotExist();
            assertThat(folder.resolve("candidates.txt")).exists();
        }
    }

    /** As it was before articles were found by what they mean. */
    @Test
    void makesTheIndexOfArticlesAnewWhereItIsOneOfAFormerRelease() throws IOException {
        ArticleId id = ArticleId.create();
        events.publish(TestArticle.published(id, "Lamplighting " + id, "Text."));
        IndexSchema schema = new IndexSchema(
                "articles-1",
                List.of(new IndexSchema.Text("title", 4)),
                List.of("language", "audience", "topic"),
                List.of("published"),
                List.of(),
                0);
        LuceneFolders former = new LuceneFolders(folder.resolve(schema.name()));
        Generation generation = new Generation(3, Instant.EPOCH, "first start");
        former.makeCurrent(generation);
        former.open(schema, generation).close();
        assertThat(folder.resolve("articles-1").resolve("3")).isNotEmptyDirectory();

        try (RunningSearch service = start(TestBroker.address())) {
            RunningSearch.patiently()
                    .until(() -> service.api()
                            .get("/api/v1/search/articles?q=" + id)
                            .text()
                            .contains("Lamplighting"));
            assertThat(service.status(SearchIndexType.ARTICLES).generation()).isEqualTo(1);
            assertThat(articleFolders()).containsExactly("articles-2-384");
        }
    }

    private List<String> articleFolders() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("articles"))
                    .toList();
        }
    }

    @Test
    void answersFromWhatIsThereWhileTheBrokerIsAway() {
        try (TestBroker.Proxied broker = TestBroker.startBehindProxy();
                RunningSearch service = start(broker.address())) {
            service.awaitDegraded(List.of());

            broker.proxy().refuse();

            service.awaitDegraded(List.of(SearchDegradation.INDEX_BEHIND));
            assertThat(service.status().failure()).isNotNull();

            broker.proxy().heal();

            service.awaitDegraded(List.of());
        }
    }

    private void publish(String title) {
        events.publish(TestPosting.at(company, title).opened());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("current"))
                    .toList();
        }
    }

    private RunningSearch start(String broker) {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("spring.kafka.bootstrap-servers", broker);
        settings.put("metier.search.folder", folder);
        settings.put("server.port", 0);
        return RunningSearch.start(settings, company);
    }
}
