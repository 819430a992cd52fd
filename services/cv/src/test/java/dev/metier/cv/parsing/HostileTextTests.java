package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.rules.CvCritic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Texts that make careless patterns run for minutes or fill the stack. The limit is far above what a linear reader needs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTests {

    private static final int LENGTH = 20_000;
    private static final CvParser PARSER = new CvParser(ReadingLimits.DEFAULT);
    private static final CvCritic CRITIC = new CvCritic();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1",
                ".",
                "-",
                "a.",
                "a-",
                "a@",
                "@a.",
                "1-",
                "1.",
                "a/",
                "www.a.",
                "http://a",
                "+",
                "(",
                "_",
                "\u200B",
                "\t",
                "a ",
                "1 ",
                ", ",
                "| ",
                "2020 - ",
                "Jan ",
                "**a",
                "[a](",
                "\u0301",
                "\uD83D\uDE00",
                "O'",
                "- a\n",
                "Skills: a, "
            })
    void readsAndCriticisesAnyText(String part) {
        String text = part.repeat(LENGTH / part.length());
        String file = "Ada Brinkmann\n%1$s\nExperience\n%1$s\nEducation\n%1$s\nSkills\n%1$s".formatted(text);
        assertThatCode(() -> PARSER.parse(file.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
        assertThatCode(() -> CRITIC.critique(resume(text), "en", null)).doesNotThrowAnyException();
    }

    private static Resume resume(String text) {
        Map<String, Object> work =
                Map.of("name", text, "position", text, "startDate", text, "summary", text, "highlights", List.of(text));
        Map<String, Object> basics =
                Map.of("name", "Ada", "label", text, "summary", text, "email", text, "phone", text, "url", text);
        Map<String, Object> all = Map.of(
                "basics",
                basics,
                "work",
                List.of(work),
                "skills",
                List.of(Map.of("name", text, "keywords", List.of(text))));
        return JsonMapper.shared().convertValue(all, Resume.class);
    }
}
