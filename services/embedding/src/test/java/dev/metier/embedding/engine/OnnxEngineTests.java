package dev.metier.embedding.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.embedding.EmbeddingPurpose;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxEngineTests extends EmbeddingEngineTests {

    private static final EmbeddingEngine ENGINE = new OnnxEngine(2, Duration.ofMinutes(1));

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Override
    EmbeddingEngine engine() {
        return ENGINE;
    }

    @Override
    EmbeddingEngine another() {
        return new OnnxEngine(1, Duration.ofMinutes(1));
    }

    @Test
    void bringsAQuestionNearerToItsAnswerThanToOthers() {
        EngineModel model = ENGINE.model();
        List<Embedding> made = ENGINE.embed(List.of(
                model.input(EmbeddingPurpose.QUERY, "who can run a Kubernetes cluster?"),
                model.input(EmbeddingPurpose.PASSAGE, "Operated container orchestration for 200 nodes."),
                model.input(EmbeddingPurpose.PASSAGE, "Baked sourdough bread for a family bakery.")));

        assertThat(cosine(made.get(0), made.get(1))).isGreaterThan(cosine(made.get(0), made.get(2)));
    }

    @Test
    void readsTheFirst512TokensAndSaysSo() {
        String long512 = "word ".repeat(510);
        List<Embedding> made = ENGINE.embed(List.of(long512, long512 + "and more", long512 + "but other things"));

        assertThat(made).extracting(Embedding::isCut).containsExactly(false, true, true);
        assertThat(made.get(1).vector()).isEqualTo(made.get(2).vector());
        assertThat(made.get(0).vector()).isEqualTo(made.get(1).vector());
    }

    @Test
    void answersAQuestionBeforeManyTextsThatCameFirst() {
        List<String> many = Collections.nCopies(64, "a passage of some length ".repeat(20));
        CompletableFuture<List<Embedding>> first = CompletableFuture.supplyAsync(() -> ENGINE.embed(many));

        ENGINE.embed(List.of("who?"));

        assertThat(first).isNotDone();
        assertThat(first.join()).hasSize(64);
    }

    @Test
    void givesUpInTime() {
        try (EmbeddingEngine hurried = new OnnxEngine(1, Duration.ofMillis(1))) {
            assertThatThrownBy(() -> hurried.embed(List.of("x".repeat(8_000), "y".repeat(8_000))))
                    .isInstanceOf(EngineUnavailable.class)
                    .hasMessageContaining("Try again");
        }
    }
}
