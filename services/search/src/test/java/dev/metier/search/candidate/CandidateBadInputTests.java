package dev.metier.search.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.Answer;
import dev.metier.platform.test.HostileStrings;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CandidateBadInputTests {

    private static final List<String> TEXTS = List.of(
            "headline:java AND (skills:x OR *:*)",
            "java~2^4 [a TO z] {1 TO *}",
            "\\ / && || ! ( ) { } [ ] ^ \" ~ * ? :",
            "?*?*?*?*?*?*?*?*",
            "\"".repeat(500),
            "-".repeat(500),
            "\u0001\u001f\u007f\u0085",
            "\u202e\u200b\ufeff",
            "in in in in in",
            "over 60k",
            "a ".repeat(256),
            "é".repeat(512));

    private final TestEvents events;
    private final Finding finding;

    CandidateBadInputTests(TestEvents events, TestApi api) {
        this.events = events;
        this.finding = new Finding(api.as(TestTokens.admin()));
    }

    @Test
    void answersAnyText() {
        SoftAssertions.assertSoftly(softly -> Stream.concat(TEXTS.stream(), HostileStrings.naughty().stream())
                .filter(text -> text.length() <= 512)
                .forEach(text -> softly.assertThat(finding.ask("q", text).status())
                        .as("q=%s", text)
                        .isEqualTo(200)));
    }

    @Test
    void takesNoSyntaxForACommand() {
        String trade = TestCandidate.newTrade();
        events.publish(TestCandidate.of(trade).shown());
        finding.await(answer -> answer.total() == 1, "q", trade);

        assertThat(finding.results("q", "headline:" + trade).total()).isZero();
        assertThat(finding.results("q", trade + " OR *:*").total()).isEqualTo(1);
    }

    @Test
    void saysHowLongATextMayBe() {
        Answer answer = finding.ask("q", "x".repeat(513));
        assertThat(answer.code()).isEqualTo("validation-failed");
        assertThat(answer.text()).contains("512");
        assertThat(finding.ask("q", "x".repeat(10_000)).status()).isBetween(400, 499);
        assertThat(finding.ask("q", "a\0b").code()).isEqualTo("validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill", "place", "country", "plain"})
    void saysHowManyValuesAFilterMayHave(String name) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            parameters.addAll(List.of(name, "s" + i));
        }
        Answer answer = finding.ask(parameters.toArray(String[]::new));
        assertThat(answer.code()).isEqualTo("validation-failed");
        assertThat(answer.text()).contains(name).contains("50");
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
        "salaryMax,-1",
        "salaryMax,999999999",
        "salaryMax,1e400",
        "currency,XXX",
        "currency,eur'--",
        "remote,perhaps",
        "seniority,GOD",
        "after,x"
    })
    void refusesParametersThatCannotBe(String name, String value) {
        Answer answer = finding.ask("q", "java", name, value);
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.code()).isIn("validation-failed", "cursor-invalid");
    }

    @Test
    void refusesTheCursorOfAnotherQuestion() {
        String trade = TestCandidate.newTrade();
        events.publish(TestCandidate.of(trade).shown());
        events.publish(TestCandidate.of(trade).shown());
        String cursor = finding.await(answer -> answer.total() == 2, "q", trade, "limit", "1")
                .next();

        assertThat(cursor).isNotNull();
        assertThat(finding.ask("q", "another", "limit", "1", "after", String.valueOf(cursor))
                        .code())
                .isEqualTo("cursor-invalid");
        assertThat(finding.ask("q", trade, "limit", "1", "after", String.valueOf(cursor))
                        .status())
                .isEqualTo(200);
    }
}
