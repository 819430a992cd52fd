package dev.metier.embedding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every engine does. */
abstract class EmbeddingEngineTests {

    private static final String TEXT = "Ran the payments platform of a bank";

    abstract EmbeddingEngine engine();

    @Test
    void makesAVectorOfLengthOneForEachText() {
        List<Embedding> made = engine().embed(List.of(TEXT, "Baker with ten years at the oven"));

        assertThat(made).hasSize(2);
        for (Embedding embedding : made) {
            assertThat(embedding.vector()).hasSize(engine().model().dimension());
            assertThat(cosine(embedding, embedding)).isCloseTo(1, within(1e-5));
        }
        assertThat(cosine(made.get(0), made.get(1))).isLessThan(0.99);
    }

    @Test
    void givesATextTheSameVectorWhateverStandsBesideIt() {
        Embedding alone = engine().embed(List.of(TEXT)).getFirst();
        List<Embedding> beside = engine().embed(List.of("x", "A much longer text. ".repeat(60), TEXT));

        assertThat(beside.get(2).vector()).isEqualTo(alone.vector());
    }

    @Test
    void answersInTheOrderOfTheTexts() {
        List<String> texts = IntStream.range(0, 64)
                .mapToObj(i -> "candidate number " + i + " writes".repeat(i % 7))
                .toList();

        List<Embedding> made = engine().embed(texts);

        assertThat(made).hasSize(64);
        for (int i : new int[] {0, 31, 63}) {
            assertThat(made.get(i).vector())
                    .isEqualTo(engine().embed(List.of(texts.get(i))).getFirst().vector());
        }
    }

    @Test
    void takesAnyScript() {
        List<Embedding> made = engine().embed(List.of(
                "Gödel, Šťastný", "履歴書を作成する", "مهندس برمجيات", "👩🏽‍💻 🚀", "\u200B", "x".repeat(8_000)));

        assertThat(made)
                .allSatisfy(
                        embedding -> assertThat(cosine(embedding, embedding)).isCloseTo(1, within(1e-5)));
    }

    @Test
    void readsAQueryOtherwiseThanAPassage() {
        EngineModel model = engine().model();

        List<Embedding> made = engine().embed(List.of(
                model.input(EmbeddingPurpose.QUERY, TEXT), model.input(EmbeddingPurpose.PASSAGE, TEXT)));

        assertThat(made.get(0).vector()).isNotEqualTo(made.get(1).vector());
    }

    @Test
    void saysSoWhenItIsOver() {
        EmbeddingEngine engine = another();
        engine.close();

        assertThatThrownBy(() -> engine.embed(List.of(TEXT))).isInstanceOf(EngineUnavailable.class);
    }

    /** One that this test may close. */
    abstract EmbeddingEngine another();

    static double cosine(Embedding one, Embedding other) {
        return IntStream.range(0, one.vector().length)
                .mapToDouble(i -> (double) one.vector()[i] * other.vector()[i])
                .sum();
    }
}
