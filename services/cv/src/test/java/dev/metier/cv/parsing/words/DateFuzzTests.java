package dev.metier.cv.parsing.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text holds, its dates lie in it, one behind the other, in the form of ISO 8601. */
class DateFuzzTests {

    private static final String ISO = "\\d{4}(-\\d\\d(-\\d\\d)?)?";

    @MethodSource("texts")
    @FuzzTest
    void everyDateLiesInItsText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = 0;
        for (DateRange range : Dates.findAll(text)) {
            assertThat(range.from()).isGreaterThanOrEqualTo(end);
            assertThat(range.to()).isBetween(range.from(), text.length());
            end = range.to();
            assertThat(Stream.of(range.start(), range.end()))
                    .allMatch(date -> date == null || date.matches(ISO), "is an ISO date");
        }
        Dates.isDateLike(text);
        Dates.glued(text).ifPresent(at -> assertThat(at).isBetween(0, text.length()));
    }

    static Stream<byte[]> texts() {
        return Stream.of(
                        "March 2019 – Present",
                        "Jan – Mar 2020",
                        "03/2019 - 11/2021 (2 years, 8 months)",
                        "seit 1. Oktober 2018",
                        "Sommer '09 bis heute",
                        "2014-18",
                        "31.12.2019 → 01.02.2020",
                        "DeveloperJan 2018")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
