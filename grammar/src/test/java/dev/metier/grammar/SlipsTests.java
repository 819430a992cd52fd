package dev.metier.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTests {

    @ParameterizedTest
    @CsvSource({
        "teh, the, 1",
        "recieve, receive, 1",
        "adress, address, 1",
        "Adress, address, 1",
        "lettter, letter, 1",
        "maintanence, maintenance, 2",
        "same, same, 0",
        "a, bcd, 3"
    })
    void countsLettersThatSlipped(String written, String meant, int slips) {
        assertThat(Slips.distance(written, meant)).isEqualTo(slips);
        assertThat(Slips.distance(meant, written)).isEqualTo(slips);
    }

    @Test
    void keepsTheNearestOnly() {
        assertThat(Slips.nearest("maintanance", List.of("maintenance", "maintainable")))
                .containsExactly("maintenance");
        assertThat(Slips.nearest("asignment", List.of("alignment", "assignment", "consignment")))
                .containsExactly("alignment", "assignment");
    }

    @Test
    void takesWhatIsTwoSlipsAwayOnlyWhereThereIsNothingElse() {
        assertThat(Slips.nearest("developpment", List.of("development"))).containsExactly("development");
        assertThat(Slips.nearest("infinnatly", List.of("infinitely"))).isEmpty();
        assertThat(Slips.nearest("comittment", List.of("commitment"))).containsExactly("commitment");
        assertThat(Slips.nearest("depilation", List.of("dedication", "derivation")))
                .isEmpty();
    }

    @Test
    void takesNoOtherWordForASlip() {
        assertThat(Slips.nearest("queryable", List.of("query able", "query-able")))
                .isEmpty();
        assertThat(Slips.nearest("vacs", List.of("vans", "sacs", "ACS"))).isEmpty();
        assertThat(Slips.nearest("kafka", List.of("karma", "kayak"))).isEmpty();
    }

    @Test
    void takesExchangedLettersInShortWords() {
        assertThat(Slips.nearest("teh", List.of("the", "tea"))).containsExactly("the");
    }
}
