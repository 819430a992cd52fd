package dev.metier.vectors.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.RankedPassages;
import dev.metier.platform.test.TestPeer;
import dev.metier.vectors.VectorsProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint that speaks the rerank protocol, over HTTP. */
class CrossEncoderTests {

    private static final String REQUEST = "POST /v1/rerank";
    private static final RankPassages QUESTION = new RankPassages("bread", List.of("ships", "loaves"));
    private static final String KEY = "key-not-to-be-told";

    @AfterEach
    void forget() {
        TestPeer.forgets(REQUEST);
    }

    @Test
    void takesItsOrder() {
        TestPeer.computes(REQUEST, asked -> {
            assertThat(asked)
                    .contains("\"query\":\"bread\"", "\"documents\":[\"ships\",\"loaves\"]", "\"model\":\"m\"");
            return """
                    {"results":[{"index":0,"relevance_score":0.1},{"index":1,"relevance_score":0.9}]}""";
        });

        RankedPassages ranked = at(TestPeer.url()).rank(QUESTION).orElseThrow();

        assertThat(ranked.engine()).isEqualTo("cross-encoder");
        assertThat(ranked.passages()).extracting(RankedPassages.Ranked::index).containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "{}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":0,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":2,\"relevance_score\":1}]}",
                "{\"results\":[{\"index\":0,\"relevance_score\":1},{\"index\":1,\"relevance_score\":\"high\"}]}"
            })
    void passesOverAnAnswerThatCannotBe(String answer) {
        TestPeer.answers(REQUEST, 200, answer);

        assertThat(at(TestPeer.url()).rank(QUESTION)).isEqualTo(Optional.empty());
    }

    @Test
    void passesOverOneThatFailsOrIsAway() {
        TestPeer.answers(REQUEST, 500, Map.of());

        assertThat(at(TestPeer.url()).rank(QUESTION)).isEmpty();
        assertThat(at("http://127.0.0.1:1").rank(QUESTION)).isEmpty();
        assertThat(at("").rank(QUESTION)).isEmpty();
    }

    @Test
    void tellsNoKey() {
        assertThat(settings("http://rerank:8000").toString()).doesNotContain(KEY);
    }

    private static CrossEncoder at(String url) {
        return new CrossEncoder(settings(url), JsonMapper.shared());
    }

    private static VectorsProperties settings(String url) {
        Duration any = Duration.ofSeconds(5);
        return new VectorsProperties(
                VectorsProperties.Engine.LUCENE,
                Path.of("none"),
                new VectorsProperties.OpenSearchProperties("none"),
                "m",
                2,
                any,
                any,
                any,
                new VectorsProperties.CrossEncoder(url, "m", KEY, any));
    }
}
