package dev.metier.cv.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Labels;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What our documents say beside the words of a person is known to who reads a CV by layout alone. */
class OwnWordsTests {

    private static final Map<String, String> LABELS = Map.of(
            "born",
            "born",
            "grade",
            "score",
            "keywords",
            "keywords",
            "role",
            "role",
            "organization",
            "organization",
            "type",
            "type",
            "employer",
            "employer");

    private final SectionHeadings headings = new SectionHeadings();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ro", "it", "pt", "nl", "el", "ru", "uk", "pl", "he", "ar"})
    void areKnownInEveryLanguage(String language) {
        Words words = new Words(language);
        for (SectionKind kind : SectionKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (kind != SectionKind.HEADER && kind != SectionKind.PROFILES && kind != SectionKind.OTHER) {
                assertThat(headings.kind(words.of(name))).as(words.of(name)).contains(kind);
            }
        }
        LABELS.forEach((key, kind) -> assertThat(Labels.of(kind, words.of(key) + ": 12 words"))
                .as(words.of(key))
                .contains("12 words"));
        assertThat(Dates.find("2019 – " + words.of("present")))
                .as(words.of("present"))
                .hasValueSatisfying(range -> assertThat(range.isOpen()).isTrue());
        for (int month = 1; month <= 12; month++) {
            String date = "2019-%02d".formatted(month);
            assertThat(Dates.find(words.date(date)))
                    .hasValueSatisfying(range -> assertThat(range.start()).isEqualTo(date));
            assertThat(Dates.find(words.date(date + "-17")))
                    .as(words.date(date + "-17"))
                    .hasValueSatisfying(range -> assertThat(range.start()).isEqualTo(date + "-17"));
        }
    }
}
