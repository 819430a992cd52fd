package dev.metier.search.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AskingsTests {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final Askings askings = new Askings(3);

    @Test
    void whatSomebodyTypesOnWithinAMinuteIsOneQuestion() {
        assertThat(askings.ask("ada", "", 90, NOW)).isEmpty();
        assertThat(askings.ask("ada", "wel", 9, NOW.plusSeconds(1))).isEmpty();
        assertThat(askings.ask("ada", "welder", 3, NOW.plusSeconds(2))).isEmpty();
        assertThat(askings.settle(NOW.plusSeconds(61))).isEmpty();

        assertThat(askings.settle(NOW.plusSeconds(62))).containsExactly(new Asked(NOW.plusSeconds(2), "welder", 3));
        assertThat(askings.settle(NOW.plusSeconds(200))).isEmpty();
    }

    @Test
    void anotherQuestionOrALongPauseSettlesTheOneBefore() {
        askings.ask("ada", "welder", 3, NOW);
        assertThat(askings.ask("ada", "crane", 2, NOW.plusSeconds(5))).containsExactly(new Asked(NOW, "welder", 3));
        assertThat(askings.ask("ada", "crane operator", 1, NOW.plusSeconds(70)))
                .containsExactly(new Asked(NOW.plusSeconds(5), "crane", 2));
        assertThat(askings.settleAll()).containsExactly(new Asked(NOW.plusSeconds(70), "crane operator", 1));
    }

    @Test
    void peopleAreToldApart() {
        askings.ask("ada", "welder", 3, NOW);
        askings.ask("ben", "welder", 3, NOW);

        assertThat(askings.settleAll()).hasSize(2);
    }

    @Test
    void theFirstClickSettlesItsQuestionAndIsTheOneThatCounts() {
        askings.ask("ada", "welder", 3, NOW);

        Askings.Opened first = askings.open("ada", "welder", 2, NOW.plusSeconds(5));
        Askings.Opened second = askings.open("ada", "welder", 1, NOW.plusSeconds(9));

        assertThat(first.settled()).containsExactly(new Asked(NOW, "welder", 3));
        assertThat(first.clicked()).isEqualTo(new Clicked(NOW.plusSeconds(5), "welder", 2, true));
        assertThat(second.settled()).isEmpty();
        assertThat(second.clicked()).isEqualTo(new Clicked(NOW.plusSeconds(9), "welder", 1, false));
        assertThat(askings.ask("ada", "welder", 3, NOW.plusSeconds(20)))
                .as("back from the posting")
                .isEmpty();
        assertThat(askings.settleAll()).isEmpty();
    }

    @Test
    void aClickOfAQuestionThatWasAskedElsewhereCountsButNotAsFirst() {
        assertThat(askings.open("ada", "welder", 2, NOW).clicked()).isEqualTo(new Clicked(NOW, "welder", 2, false));
    }

    @Test
    void nobodyClicksMoreThanThirtyTimesAMinuteWhateverTheyAskBetween() {
        for (int i = 0; i < Askings.CLICKS_A_MINUTE; i++) {
            askings.ask("ada", "text " + i, 3, NOW);
            assertThat(askings.open("ada", "text " + i, 1, NOW).clicked()).isNotNull();
        }
        assertThat(askings.open("ada", "another", 1, NOW.plusSeconds(59)).clicked())
                .isNull();
        assertThat(askings.open("ben", "another", 1, NOW.plusSeconds(59)).clicked())
                .isNotNull();
        assertThat(askings.open("ada", "another", 1, NOW.plusSeconds(60)).clicked())
                .isNotNull();
    }

    @Test
    void remembersAFewAskersOnlyAndForgetsThemAfterHalfAnHour() {
        askings.ask("a", "one", 1, NOW);
        askings.ask("b", "two", 1, NOW);
        askings.ask("c", "three", 1, NOW);

        assertThat(askings.ask("d", "four", 1, NOW)).containsExactly(new Asked(NOW, "one", 1));
        assertThat(askings.settle(NOW.plusSeconds(1_800))).hasSize(3);
        assertThat(askings.open("b", "two", 1, NOW.plusSeconds(1_801)).clicked())
                .isEqualTo(new Clicked(NOW.plusSeconds(1_801), "two", 1, false));
    }
}
