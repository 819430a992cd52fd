package dev.metier.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.Answer;
import dev.metier.platform.test.HostileStrings;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.search.Searching;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class SearchBadInputTests {

    private static final List<String> TEXTS = List.of(
            "title:java AND (company:x OR *:*)",
            "java~2^4 [a TO z] {1 TO *}",
            "\\ / && || ! ( ) { } [ ] ^ \" ~ * ? :",
            "*",
            "?*?*?*?*?*?*?*?*",
            "(a+)+$ " + "a".repeat(200) + "!",
            "\"".repeat(500),
            "-".repeat(500),
            "- - -\" \"-\"\"",
            "-\"never closed",
            "\u0001\u001f\u007f\u0085",
            "\u202e\u200b\ufeff",
            "over 99999999999999999999k",
            "in in in in in",
            "in -\"x\" near",
            "$ € £",
            "c++ c# .net f#",
            "a ".repeat(256),
            "9".repeat(512),
            "é".repeat(512));

    private final TestApi api;
    private final Searching searching;

    SearchBadInputTests(TestApi api) {
        this.api = api;
        this.searching = new Searching(api);
    }

    @Test
    void answersAnyText() {
        SoftAssertions.assertSoftly(softly -> Stream.concat(TEXTS.stream(), HostileStrings.naughty().stream())
                .filter(text -> text.length() <= 512)
                .forEach(text -> {
                    softly.assertThat(searching.ask("q", text).status())
                            .as("q=%s", text)
                            .isEqualTo(200);
                    Answer suggested = api.get("/api/v1/search/suggest?q=" + Searching.encoded(text));
                    softly.assertThat(suggested.status()).as("suggest %s", text).isEqualTo(200);
                }));
    }

    @Test
    void refusesTheCharacterNul() {
        assertThat(searching.ask("q", "a\0b").code()).isEqualTo("validation-failed");
    }

    @Test
    void saysHowLongATextMayBe() {
        for (String path : List.of("/api/v1/search?q=", "/api/v1/search/suggest?q=")) {
            Answer answer = api.get(path + "x".repeat(513));
            assertThat(answer.code()).isEqualTo("validation-failed");
            assertThat(answer.text()).contains("512");
            assertThat(api.get(path + "x".repeat(10_000)).status()).isBetween(400, 499);
        }
        assertThat(searching
                        .ask("q", " ".repeat(300) + "x".repeat(512) + " ".repeat(300))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void saysHowManyValuesAFilterMayHave() {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            parameters.addAll(List.of("skill", "s" + i));
        }
        Answer answer = searching.ask(parameters.toArray(String[]::new));
        assertThat(answer.code()).isEqualTo("validation-failed");
        assertThat(answer.text()).contains("skill").contains("50");
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,101",
        "limit,x",
        "radius,0",
        "radius,1001",
        "near,Nowhereville",
        "near,'91,0'",
        "near,'NaN,0'",
        "near,'1,2,3,x'",
        "salaryMin,-1",
        "salaryMin,999999999",
        "salaryMin,1e400",
        "since,yesterday",
        "since,2026-13-01",
        "sort,best",
        "type,ghosts",
        "mode,EVERYWHERE",
        "seniority,GOD",
        "after,x"
    })
    void refusesParametersThatCannotBe(String name, String value) {
        Answer answer = searching.ask("q", "java", name, value);
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.code()).isIn("validation-failed", "cursor-invalid");
    }

    @Test
    void refusesACurrencyWithoutARate() {
        assertThat(searching.ask("salaryMin", "1000", "currency", "XXX").code()).isEqualTo("validation-failed");
        assertThat(searching.ask("salaryMin", "1000", "currency", "eur'--").code())
                .isEqualTo("validation-failed");
    }
}
