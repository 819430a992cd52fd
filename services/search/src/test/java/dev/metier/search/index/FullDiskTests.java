package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestSettings;
import dev.metier.search.TestPosting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose disk is full: a small file system of its own, which only those may mount who may do everything. */
class FullDiskTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabases.create("search");
    private final TestEvents events = new TestEvents();
    private final String company = TestPosting.newCompany();

    @BeforeEach
    void aSmallDisk() throws Exception {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder.toString()), "no right to mount a disk");
    }

    @AfterEach
    void noDisk() throws Exception {
        run("umount", "--lazy", folder.toString());
    }

    @Test
    void answersMeanwhileSaysSoAndGoesOnByItself() throws IOException {
        publish("Before");
        try (RunningSearch service = start()) {
            SearchResults before = service.await(1);
            RunningSearch.patiently().until(() -> service.status().caughtUp());
            Path ballast = fillTheDisk();

            publish("Meanwhile");

            RunningSearch.patiently()
                    .until(() -> String.valueOf(service.status().failure()).contains("No space left"));
            service.awaitDegraded(List.of(SearchDegradation.INDEX_BEHIND));
            assertThat(service.await(1).hits()).isEqualTo(before.hits());

            Files.delete(ballast);
            service.await(2);
            service.awaitDegraded(List.of());
            assertThat(service.status().failure()).isNull();
            assertThat(service.status().generation()).isEqualTo(1);
            assertThat(service.status().reason()).isEqualTo("first start");
        }
    }

    private Path fillTheDisk() throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] page = new byte[4_096];
            for (int i = 0; i < 4_096; i++) {
                out.write(page);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
        return ballast;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    private void publish(String title) {
        events.publish(TestPosting.at(company, title).opened());
    }

    private RunningSearch start() {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("metier.search.folder", folder);
        settings.put("server.port", 0);
        return RunningSearch.start(settings, company);
    }
}
