package dev.metier.embedding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class OpenAiEngineTests extends EmbeddingEngineTests {

    private static final String KEY = "sk-not-to-be-told";
    private static final List<String> TEXTS = List.of("one", "two");

    private final FakeEndpoint endpoint = new FakeEndpoint();
    private final EmbeddingEngine engine = another();

    @AfterEach
    void close() {
        engine.close();
        endpoint.close();
    }

    @Override
    EmbeddingEngine engine() {
        return engine;
    }

    @Override
    EmbeddingEngine another() {
        var model = new EngineModel("openai", FakeEndpoint.MODEL, FakeEndpoint.DIMENSION, "query: ", "passage: ");
        return new OpenAiEngine(
                new OpenAiSettings(endpoint.url(), model, KEY, Duration.ofSeconds(2), 1), JsonMapper.shared());
    }

    @Test
    void sendsTheKey() {
        engine.embed(TEXTS);

        assertThat(endpoint.authorization()).isEqualTo("Bearer " + KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void asksAgainWhereThatMayHelp(int status) {
        endpoint.failsOnce(status);

        assertThat(engine.embed(TEXTS)).hasSize(2);
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | {} | 2 | too much to do",
                "500 | oops | 2 | fails at the moment",
                "401 | {} | 1 | check address, model and key",
                "404 | {} | 1 | check address, model and key",
                "302 | {} | 1 | check address, model and key",
                "200 | '' | 1 | 0 vectors for 2 texts",
                "200 | <html> | 1 | not in the form asked for",
                "200 | {\"data\":[{\"index\":0,\"embedding\":[1,2 | 1 | not in the form asked for",
                "200 | {\"data\":[{\"embedding\":[NaN]},{\"embedding\":[1]}]} | 1 | not in the form asked for",
                "200 | {\"data\":[]} | 1 | 0 vectors for 2 texts",
                "200 | {\"data\":[{\"embedding\":[1]}]} | 1 | 1 vectors for 2 texts",
                "200 | {\"data\":[{\"embedding\":[1]},{\"embedding\":[1]}]} | 1 | vectors of 1 numbers instead of 12",
                "200 | {\"data\":[{},{}]} | 1 | vectors of 0 numbers instead of 12",
                "200 | null | 1 | 0 vectors for 2 texts"
            })
    void saysWhatIsWrongWithTheEndpoint(int status, String body, int calls, String words) {
        endpoint.answers(status, body);

        assertThatThrownBy(() -> engine.embed(TEXTS))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining(KEY);
        assertThat(endpoint.calls()).isEqualTo(calls);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "null", "\"NaN\"", "\"1\"", "[1]", "1e400"})
    void believesNoStrangeNumber(String number) {
        String vector = "[" + (number + ",").repeat(FakeEndpoint.DIMENSION - 1) + number + "]";
        endpoint.answers(200, "{\"data\":[{\"embedding\":%s},{\"embedding\":%s}]}".formatted(vector, vector));

        assertThatThrownBy(() -> engine.embed(TEXTS)).isInstanceOf(EngineUnavailable.class);
    }

    @Test
    void believesNoVectorThatBelongsToNoText() {
        String vector = "[" + "1,".repeat(FakeEndpoint.DIMENSION - 1) + "1]";
        endpoint.answers(
                200,
                "{\"data\":[{\"index\":1,\"embedding\":%s},{\"index\":1,\"embedding\":%s}]}".formatted(vector, vector));

        assertThatThrownBy(() -> engine.embed(TEXTS)).hasMessageContaining("belong to no text");
    }

    @Test
    void doesNotWaitForAnAnswerThatNeverComes() {
        endpoint.isSilent();

        assertThatThrownBy(() -> engine.embed(TEXTS))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageContaining("took too long");
    }

    @Test
    void saysThatNobodyIsThere() {
        endpoint.close();

        assertThatThrownBy(() -> engine.embed(TEXTS))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessageContaining("does not answer");
    }

    @Test
    void leavesAnEndpointAloneThatKeepsFailing() {
        endpoint.answers(500, "{}");
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> engine.embed(TEXTS)).isInstanceOf(EngineUnavailable.class);
        }
        int calls = endpoint.calls();

        assertThatThrownBy(() -> engine.embed(TEXTS)).hasMessageContaining("keeps failing");
        assertThat(endpoint.calls()).isEqualTo(calls);
    }
}
