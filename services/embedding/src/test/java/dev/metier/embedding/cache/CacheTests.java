package dev.metier.embedding.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import dev.metier.embedding.cache.CachedEmbeddings.Embedded;
import dev.metier.embedding.engine.Embedding;
import dev.metier.embedding.engine.EmbeddingEngine;
import dev.metier.embedding.engine.EngineModel;
import dev.metier.embedding.engine.FakeEndpoint;
import dev.metier.embedding.engine.OpenAiEngine;
import dev.metier.embedding.engine.OpenAiSettings;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class CacheTests {

    private static final HexFormat HEX = HexFormat.of();

    private final FakeEndpoint endpoint = new FakeEndpoint();
    private final EmbeddingEngine engine = engine(FakeEndpoint.MODEL);
    private final Vectors vectors;
    private final ForgetVectors forget;
    private final TestDatabase database;
    private final CachedEmbeddings embeddings;

    CacheTests(Vectors vectors, ForgetVectors forget, TestDatabase database) {
        this.vectors = vectors;
        this.forget = forget;
        this.database = database;
        this.embeddings = new CachedEmbeddings(engine, vectors, new SimpleMeterRegistry());
    }

    private EmbeddingEngine engine(String model) {
        return new OpenAiEngine(
                new OpenAiSettings(
                        endpoint.url(),
                        new EngineModel("openai", model, FakeEndpoint.DIMENSION, "query: ", "query: "),
                        "",
                        Duration.ofSeconds(5),
                        0),
                JsonMapper.shared());
    }

    @AfterEach
    void close() {
        engine.close();
        endpoint.close();
    }

    @Test
    void answersFromWhatWasMadeBefore() {
        String text = text();
        Embedded made = embed(EmbeddingPurpose.PASSAGE, text, text(), text);
        endpoint.answers(500, "{}");

        Embedded again = embed(EmbeddingPurpose.PASSAGE, text, text);

        assertThat(made.fromCache()).isZero();
        assertThat(again.fromCache()).isEqualTo(2);
        assertThat(again.embeddings())
                .extracting(Embedding::vector)
                .containsOnly(made.embeddings().getFirst().vector());
    }

    @Test
    void takesBothWaysOfWritingALetterForTheSame() {
        String text = text();
        embed(EmbeddingPurpose.PASSAGE, text + "\u00e9");

        assertThat(embed(EmbeddingPurpose.PASSAGE, text + "e\u0301").fromCache())
                .isEqualTo(1);
    }

    @Test
    void keepsQueriesAndPassagesApart() {
        String text = text();
        embed(EmbeddingPurpose.PASSAGE, text);

        assertThat(embed(EmbeddingPurpose.QUERY, text).fromCache()).isZero();
    }

    @Test
    void neverAnswersWithTheVectorOfAnotherModel() {
        String text = text();
        embed(EmbeddingPurpose.PASSAGE, text);

        try (EmbeddingEngine other = engine("another-model")) {
            var others = new CachedEmbeddings(other, vectors, new SimpleMeterRegistry());
            List<ModelInput> inputs = ModelInput.of(other.model(), EmbeddingPurpose.PASSAGE, List.of(text));

            assertThat(others.embed(inputs).fromCache()).isZero();
            assertThat(others.embed(inputs).fromCache()).isEqualTo(1);
        }
        assertThat(embed(EmbeddingPurpose.PASSAGE, text).fromCache()).isEqualTo(1);
    }

    @Test
    void keepsNoText() throws SQLException {
        String text = text();
        embed(EmbeddingPurpose.PASSAGE, text);

        try (Connection connection = database.connect();
                var rows = connection.createStatement().executeQuery("select t::text from cached_vector t")) {
            while (rows.next()) {
                assertThat(rows.getString(1))
                        .doesNotContain(text)
                        .doesNotContain(HEX.formatHex(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void forgetsWhatNobodyUsedForAWeek() throws SQLException {
        String old = text();
        String used = text();
        embed(EmbeddingPurpose.PASSAGE, old, used);
        age(old, 8);
        age(used, 8);
        embed(EmbeddingPurpose.PASSAGE, used);

        forget.run();

        assertThat(embed(EmbeddingPurpose.PASSAGE, old).fromCache()).isZero();
        assertThat(embed(EmbeddingPurpose.PASSAGE, used).fromCache()).isEqualTo(1);
    }

    @Test
    void keepsWhatABatchWillBeAskedFor() throws SQLException {
        String text = text();
        embed(EmbeddingPurpose.PASSAGE, text);
        age(text, 8);
        UUID batch = UUID.randomUUID();
        asService("""
                insert into batch (id, caller, purpose, engine, model, dimension, status, total, done, created_at,
                  expires_at, worked_at, leased_until)
                values ('%s', 'ingestion', 'PASSAGE', 'openai', 'm', 12, 'READY', 1, 1, now(), now(), now(), now());
                insert into batch_text (batch_id, position, key) values ('%s', 0, '\\x%s')""".formatted(batch, batch, key(text)));

        forget.run();

        assertThat(embed(EmbeddingPurpose.PASSAGE, text).fromCache()).isEqualTo(1);
    }

    @Test
    void keepsTheSameTextsOfManyAtTheSameTime() {
        List<String> texts = IntStream.range(0, 40).mapToObj(i -> text()).toList();
        List<Embedded> made = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i ->
                        embed(EmbeddingPurpose.PASSAGE, (i % 2 == 0 ? texts : texts.reversed()).toArray(String[]::new)))
                .toList();

        assertThat(made).allSatisfy(each -> assertThat(each.embeddings()).hasSize(40));
        assertThat(embed(EmbeddingPurpose.PASSAGE, texts.toArray(String[]::new)).fromCache())
                .isEqualTo(40);
    }

    private Embedded embed(EmbeddingPurpose purpose, String... texts) {
        return embeddings.embed(ModelInput.of(engine.model(), purpose, List.of(texts)));
    }

    private String key(String text) {
        return ModelInput.of(engine.model(), EmbeddingPurpose.PASSAGE, List.of(text))
                .getFirst()
                .key()
                .hex();
    }

    private void age(String text, int days) throws SQLException {
        asService("update cached_vector set used_at = now() - interval '%d days' where key = '\\x%s'"
                .formatted(days, key(text)));
    }

    private void asService(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                var statement = connection.createStatement()) {
            statement.execute("select set_config('metier.roles', 'service', false)");
            statement.execute(sql);
        }
    }

    private static String text() {
        return "text " + UUID.randomUUID();
    }
}
