package dev.metier.embedding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.id.UserId;
import dev.metier.embedding.EmbeddingApplication;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestSettings;
import dev.metier.platform.test.TestTokens;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.TestPropertySource;

/** A process is killed while it works on a batch; this one does the rest. */
@ServiceTest
@TestPropertySource(properties = "metier.embedding.batches.retry-every=1h")
class BatchResumeTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TEXTS = 300;

    private final TestApi api;
    private final TestDatabase database;
    private final Rows rows;
    private final BatchWorker worker;
    private final String token = TestTokens.candidate(UserId.create());

    @TempDir
    private Path folder;

    BatchResumeTests(TestApi api, TestDatabase database, BatchWorker worker) {
        this.api = api.as(token);
        this.database = database;
        this.rows = new Rows(database);
        this.worker = worker;
    }

    @Test
    void doesTheRestOfWhatAKilledProcessLeft() throws IOException, SQLException {
        int port = freePort();
        Process process = start(port);
        try {
            TestApi doomed = TestApi.of(() -> port).as(token);
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> doomed.get("/ready").status() == 200);
            List<String> texts = texts();
            BatchView batch = Jobs.ask(doomed, texts);
            Awaitility.await().atMost(PATIENCE).until(() -> done(batch) > 0);

            process.destroyForcibly().onExit().join();
            assertThat(done(batch)).isLessThan(TEXTS);

            Awaitility.await().atMost(PATIENCE).until(() -> {
                worker.wake();
                return Jobs.get(api, batch).status() == BatchStatus.READY;
            });
            assertThat(done(batch)).isEqualTo(TEXTS);
            List<float[]> vectors = Jobs.vectors(api, batch);
            assertThat(vectors).hasSize(TEXTS);
            for (int i : new int[] {0, 150, TEXTS - 1}) {
                assertThat(vectors.get(i)).isEqualTo(vector(texts.get(i)));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void leavesAloneWhatAnotherProcessWorksOn() throws SQLException {
        BatchView batch = Jobs.ask(api, Jobs.texts(2));
        Jobs.await(api, batch, BatchStatus.READY);
        rows.change(
                "update batch set status = 'PENDING', done = 1, leased_until = now() + interval '1 hour' where id = '%s'"
                        .formatted(batch.id()));
        rows.change(
                "update batch_text set text = 'again' where position = 1 and batch_id = '%s'".formatted(batch.id()));

        worker.wake();
        Jobs.await(api, Jobs.ask(api, Jobs.texts(1)), BatchStatus.READY);
        assertThat(Jobs.get(api, batch).status()).isEqualTo(BatchStatus.PENDING);

        rows.change("update batch set leased_until = now() where id = '%s'".formatted(batch.id()));
        worker.wake();
        assertThat(Jobs.await(api, batch, BatchStatus.READY).done()).isEqualTo(2);
    }

    private long done(BatchView batch) throws SQLException {
        return rows.number("select done from batch where id = '%s'".formatted(batch.id()));
    }

    private float[] vector(String text) {
        return api.post("/api/v1/embed", Map.of("texts", List.of(text)))
                .as(EmbeddedTexts.class)
                .vectors()
                .getFirst();
    }

    /** Long enough that the work takes a while. */
    private static List<String> texts() {
        return IntStream.range(0, TEXTS)
                .mapToObj(i -> ("candidate " + i + " led teams that built and ran services ").repeat(12))
                .toList();
    }

    private Process start(int port) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddingApplication.class.getName(),
                "--server.port=" + port,
                "--metier.embedding.batches.chunk=8",
                "--metier.embedding.batches.lease=3s"));
        TestSettings.of(database).forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
