package dev.metier.embedding.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.BatchResults;
import dev.metier.contracts.embedding.BatchStatus;
import dev.metier.contracts.embedding.BatchView;
import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class BatchApiTests {

    private final UserId owner = UserId.create();
    private final TestApi api;
    private final Rows rows;

    BatchApiTests(TestApi api, TestDatabase database) {
        this.api = api.as(TestTokens.candidate(owner));
        this.rows = new Rows(database);
    }

    @Test
    void makesAVectorForEachTextLater() {
        List<String> texts = Jobs.texts(130);
        BatchView asked = Jobs.ask(api, texts);
        BatchView ready = Jobs.await(api, asked, BatchStatus.READY);
        List<float[]> vectors = Jobs.vectors(api, asked);

        assertThat(asked.total()).isEqualTo(130);
        assertThat(ready.done()).isEqualTo(130);
        assertThat(ready.model()).isEqualTo("bge-small-en-v1.5-q");
        assertThat(vectors).hasSize(130);
        EmbeddedTexts some = api.post(
                        "/api/v1/embed", Map.of("texts", List.of(texts.get(0), texts.get(99), texts.get(129))))
                .as(EmbeddedTexts.class);
        assertThat(some.fromCache()).isEqualTo(3);
        assertThat(some.vectors()).containsExactly(vectors.get(0), vectors.get(99), vectors.get(129));
    }

    @Test
    void saysWhichTextsWereCutOnTheirPage() {
        BatchView batch = Jobs.ask(api, List.of("short", "short", "short", "long ".repeat(600)));
        Jobs.await(api, batch, BatchStatus.READY);

        BatchResults first = Jobs.page(api, batch, "?limit=2");
        BatchResults second = Jobs.page(api, batch, "?limit=2&after=" + first.next());

        assertThat(first.cut()).isEmpty();
        assertThat(second.first()).isEqualTo(2);
        assertThat(second.cut()).containsExactly(3);
        assertThat(second.next()).isNull();
    }

    @Test
    void keepsTextsNoLongerThanItNeedsThem() throws SQLException {
        BatchView batch = Jobs.ask(api, Jobs.texts(40));
        Jobs.await(api, batch, BatchStatus.READY);

        assertThat(rows.number("select count(*) from batch_text where text is not null and batch_id = '%s'"
                        .formatted(batch.id())))
                .isZero();
    }

    @Test
    void asksOnceForTheSameKey() throws SQLException {
        TestApi once = api.with("Idempotency-Key", UUID.randomUUID().toString());
        List<String> texts = Jobs.texts(3);

        BatchView first = Jobs.ask(once, texts);
        BatchView second = Jobs.ask(once, texts);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(rows.count(owner.toString(), "candidate", "batch")).isEqualTo(1);
        assertThat(once.post(Jobs.BATCH, Map.of("texts", Jobs.texts(3))).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void takes5000TextsAndNoMore() {
        assertThat(Jobs.ask(api, Collections.nCopies(5_000, "the same skill")).total())
                .isEqualTo(5_000);

        Answer more = api.post(Jobs.BATCH, Map.of("texts", Collections.nCopies(5_001, "x")));

        assertThat(more.status()).isEqualTo(400);
        assertThat(more.text()).contains("give 1 to 5000 texts");
        assertThat(api.post(Jobs.BATCH, Map.of("texts", List.of())).text()).contains("give 1 to 5000 texts");
    }

    @Test
    void refusesTextsThatAreTooLongTogether() {
        Answer answer = api.post(Jobs.BATCH, Map.of("texts", Collections.nCopies(1_300, "x".repeat(8_192))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("split them", "10000000");
    }

    @Test
    void letsACallerHaveEightBatchesWaiting() throws SQLException {
        for (int i = 0; i < 8; i++) {
            rows.change("""
                    insert into batch (id, owner_id, caller, purpose, engine, model, dimension, status, total, done,
                      created_at, expires_at, worked_at, leased_until)
                    values ('%s', '%s', '%s', 'PASSAGE', 'onnx', 'm', 384, 'PENDING', 5, 0,
                      now(), now() + interval '1 day', now(), now() + interval '1 day')""".formatted(UUID.randomUUID(), owner, owner));
        }

        Answer refused = api.post(Jobs.BATCH, Map.of("texts", Jobs.texts(1)));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("rate-limited");
        assertThat(refused.header("retry-after")).isEqualTo("5");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        BatchView batch = Jobs.ask(api, Jobs.texts(1));
        String address = Jobs.BATCH + "/" + batch.id();

        assertThat(api.get(Jobs.BATCH + "/no-id").status()).isEqualTo(400);
        assertThat(api.get(Jobs.BATCH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api.get(address + "?limit=101").code()).isEqualTo("validation-failed");
        assertThat(api.get(address + "?after=x").code()).isEqualTo("cursor-invalid");
    }
}
