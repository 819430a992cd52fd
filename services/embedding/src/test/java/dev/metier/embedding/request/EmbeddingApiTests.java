package dev.metier.embedding.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class EmbeddingApiTests {

    private final TestApi api;

    EmbeddingApiTests(TestApi api) {
        this.api = api.as(TestTokens.candidate(UserId.create()));
    }

    @Test
    void answersAVectorPerTextAndNamesTheModel() {
        String text = text();
        EmbeddedTexts made = Embed.passages(api, text, "Teacher of mathematics", text);

        assertThat(made.engine()).isEqualTo("onnx");
        assertThat(made.model()).isEqualTo("bge-small-en-v1.5-q");
        assertThat(made.dimension()).isEqualTo(384);
        assertThat(made.vectors())
                .hasSize(3)
                .allSatisfy(vector -> assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5)));
        assertThat(made.vectors().get(2)).isEqualTo(made.vectors().get(0));
        assertThat(made.cut()).isEmpty();
    }

    @Test
    void saysHowManyTextsWereKnown() {
        String text = text();

        assertThat(Embed.passages(api, text, text()).fromCache()).isZero();
        assertThat(Embed.passages(api.as(TestTokens.service("search")), text, text())
                        .fromCache())
                .isEqualTo(1);
    }

    @Test
    void givesTheSameNumbersFromTheCache() {
        String text = text();

        assertThat(Embed.passages(api, text).vectors().getFirst())
                .isEqualTo(Embed.passages(api, text).vectors().getFirst());
    }

    @Test
    void saysWhichTextsWereCut() {
        EmbeddedTexts made = Embed.passages(api, "short", "long ".repeat(600), "short too");

        assertThat(made.cut()).containsExactly(1);
        assertThat(Embed.passages(api, "long ".repeat(600)).cut()).containsExactly(0);
    }

    @Test
    void bringsAQuestionNearerToItsAnswer() {
        float[] question = Embed.queries(api, "experience with relational databases")
                .vectors()
                .getFirst();
        EmbeddedTexts passages =
                Embed.passages(api, "Tuned PostgreSQL for ten million rows a day.", "Drove a lorry across the Alps.");

        assertThat(cosine(question, passages.vectors().get(0)))
                .isGreaterThan(cosine(question, passages.vectors().get(1)));
    }

    @Test
    void takes64Texts() {
        List<String> texts = IntStream.range(0, 64).mapToObj(i -> "skill " + i).toList();

        assertThat(Embed.passages(api, texts.toArray(String[]::new)).vectors()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void saysHowManyTextsItTakes(int count) {
        Answer answer = refused(Collections.nCopies(count, "text"));

        assertThat(answer.text()).contains("give 1 to 64 texts");
    }

    @Test
    void saysWhichTextIsNotAsItShouldBe() {
        assertThat(refused(List.of("fine", "")).text()).contains("texts[1]");
        assertThat(refused(List.of("fine", " \n")).text()).contains("texts[1]");
        assertThat(refused(List.of("x".repeat(8_193))).text()).contains("texts[0]", "8192");
        assertThat(refused(List.of("x".repeat(10_000))).text()).contains("texts[0]", "8192");
        assertThat(refused(List.of("bell \u0007")).text()).contains("texts[0]", "remove the control characters");
        assertThat(refused(List.of("escape \u001b[1m")).text()).contains("remove the control characters");
        assertThat(refused(List.of("del \u007f")).text()).contains("remove the control characters");
        assertThat(refused(Collections.singletonList(null)).text()).contains("texts");
        assertThat(refused(List.of(1)).text()).contains("texts[0]");
        assertThat(refused(List.of(List.of("nested"))).text()).contains("texts[0]");
        assertThat(refused("text").text()).contains("texts");
    }

    @Test
    void takesLinesAndTabs() {
        assertThat(Embed.passages(api, "a\tb\r\nc").vectors()).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAPurposeOrABody() {
        Map<String, Object> strange = new HashMap<>(Map.of("texts", List.of("text")));
        strange.put("purpose", "OTHER");

        assertThat(api.post(Embed.EMBED, strange).text()).contains("purpose");
        assertThat(api.post(Embed.EMBED, "{\"texts\":[").code()).isEqualTo("malformed-request");
        assertThat(api.post(Embed.EMBED, "{\"texts\":[\"half \\ud83d\"]}").text())
                .contains("texts[0]");
        assertThat(api.post(Embed.EMBED, "{}").text()).contains("give 1 to 64 texts");
    }

    private Answer refused(Object texts) {
        Answer answer = api.post(Embed.EMBED, Map.of("texts", texts));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        return answer;
    }

    private static double cosine(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }

    private static String text() {
        return "text " + UUID.randomUUID();
    }
}
