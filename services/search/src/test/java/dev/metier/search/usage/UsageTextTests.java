package dev.metier.search.usage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTextTests {

    @Test
    void textsAreCountedInLowerCaseWithSingleBlanks() {
        assertThat(UsageText.normalised("  Senior\tJava \n ENGINEER ")).isEqualTo("senior java engineer");
        assertThat(UsageText.stored("senior java engineer")).isEqualTo("senior java engineer");
        assertThat(UsageText.stored("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@people.example",
                "cv of ada.lovelace+x@people.example please",
                "+40 722 123 456",
                "0722-123-456",
                "(030) 901820",
                "call 0049.30.901820 now"
            })
    void whatLooksLikeAnAddressOrANumberOfSomebodyIsNotStored(String text) {
        assertThat(UsageText.stored(UsageText.normalised(text))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java 21", "over 60000 eur", "c++ 2024", "web 3.0 @ berlin", "4 days a week, 32 hours"})
    void otherTextsWithNumbersAre(String text) {
        assertThat(UsageText.stored(text)).isEqualTo(text);
    }
}
