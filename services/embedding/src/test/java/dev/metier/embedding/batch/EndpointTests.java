package dev.metier.embedding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.id.UserId;
import dev.metier.embedding.engine.FakeEndpoint;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with an endpoint instead of its own model. */
@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class EndpointTests {

    private static final String KEY = "sk-not-to-be-told";
    private static final FakeEndpoint ENDPOINT = new FakeEndpoint();

    private final TestApi api;
    private final Rows rows;
    private final BatchWorker worker;

    EndpointTests(TestApi api, TestDatabase database, BatchWorker worker) {
        this.api = api.as(TestTokens.candidate(UserId.create()));
        this.rows = new Rows(database);
        this.worker = worker;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("metier.embedding.endpoint.base-url", () -> ENDPOINT.url() + "/");
        registry.add("metier.embedding.endpoint.model", () -> FakeEndpoint.MODEL);
        registry.add("metier.embedding.endpoint.dimension", () -> FakeEndpoint.DIMENSION);
        registry.add("metier.embedding.endpoint.api-key", () -> KEY);
        registry.add("metier.embedding.endpoint.timeout", () -> "2s");
        registry.add("metier.embedding.endpoint.retries", () -> 0);
        registry.add("metier.embedding.batches.retry-every", () -> "1s");
    }

    @AfterAll
    static void close() {
        ENDPOINT.close();
    }

    @BeforeEach
    void works() {
        ENDPOINT.works();
    }

    @Test
    void namesTheModelOfTheEndpoint() {
        EmbeddedTexts made = embed(Jobs.texts(2)).as(EmbeddedTexts.class);

        assertThat(made.engine()).isEqualTo("openai");
        assertThat(made.model()).isEqualTo(FakeEndpoint.MODEL);
        assertThat(made.dimension()).isEqualTo(FakeEndpoint.DIMENSION);
        assertThat(made.vectors()).allSatisfy(vector -> assertThat(vector).hasSize(FakeEndpoint.DIMENSION));
    }

    @Test
    void saysWhenToTryAgainAndNeverTheKey(CapturedOutput log) {
        ENDPOINT.answers(500, "{\"error\":\"%s\"}".formatted(KEY));

        Answer refused = embed(Jobs.texts(1));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("service-unavailable");
        assertThat(refused.header("retry-after")).isEqualTo("5");
        assertThat(refused.text()).contains("embedding endpoint").doesNotContain(KEY);
        assertThat(log.getAll()).doesNotContain(KEY);
    }

    @Test
    void finishesABatchWhenTheEndpointIsBack() {
        ENDPOINT.answers(429, "{}");
        BatchView batch = Jobs.ask(api, Jobs.texts(50));
        worker.wake();
        assertThat(Jobs.get(api, batch).status()).isEqualTo(BatchStatus.PENDING);

        ENDPOINT.works();

        assertThat(Jobs.await(api, batch, BatchStatus.READY).done()).isEqualTo(50);
    }

    @Test
    void givesABatchUpAfterAnHourWithoutProgress() throws SQLException {
        ENDPOINT.answers(401, "{}");
        BatchView batch = Jobs.ask(api, Jobs.texts(2));
        rows.change("update batch set worked_at = now() - interval '61 minutes', leased_until = now() where id = '%s'"
                .formatted(batch.id()));

        BatchView failed = Jobs.await(api, batch, BatchStatus.FAILED);

        assertThat(failed.failure()).contains("endpoint");
        assertThat(failed.results()).isNull();
        assertThat(rows.number("select count(*) from batch_text where text is not null and batch_id = '%s'"
                        .formatted(batch.id())))
                .isZero();
    }

    @Test
    void givesABatchUpWhoseModelWasChanged() throws SQLException {
        ENDPOINT.answers(429, "{}");
        BatchView batch = Jobs.ask(api, Jobs.texts(2));
        rows.change("update batch set model = 'the one before', leased_until = now() where id = '%s'"
                .formatted(batch.id()));

        // the endpoint still refuses: a round that was begun before the change cannot finish the batch
        assertThat(Jobs.await(api, batch, BatchStatus.FAILED).failure()).contains("model", "again");
    }

    private Answer embed(List<String> texts) {
        return api.post("/api/v1/embed", Map.of("texts", texts));
    }
}
