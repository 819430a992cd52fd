package dev.metier.cv.critique.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.metier.contracts.cv.CritiqueFinding;
import dev.metier.contracts.cv.CritiqueView.GrammarStatus;
import dev.metier.contracts.cv.Resume;
import dev.metier.cv.critique.grammar.GrammarExamples.Example;
import dev.metier.cv.critique.rules.CvCritic;
import dev.metier.cv.critique.text.ReadCv;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class GrammarCheckerTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> SOUND_CVS =
            List.of("nurse-en", "developer-de", "cook-fr", "teacher-es", "accountant-ro");

    private static final List<String> LANGUAGES = List.of("en", "ro", "es", "fr", "de", "de-CH");

    /** With a place for each language, for one in use gives way only after a while. */
    private static final GrammarChecker CHECKER =
            new GrammarChecker(GrammarProgram.settings(LANGUAGES.size(), Duration.ofMinutes(5), Duration.ofMinutes(5)));

    private final CvCritic critic = new CvCritic();

    @AfterAll
    static void stop() {
        CHECKER.close();
    }

    private GrammarReport check(Resume resume, String language) {
        ReadCv cv = critic.critique(resume, language, null).cv();
        return await().atMost(Duration.ofMinutes(5))
                .until(() -> CHECKER.check(cv, language), report -> report.status() != GrammarStatus.LATER);
    }

    private GrammarReport check(String line, String language) {
        return check(GrammarProgram.resume(List.of(line)), language);
    }

    /** While one language is tested, the next ones load. */
    @BeforeAll
    static void loadAll() {
        ReadCv cv = new CvCritic()
                .critique(GrammarProgram.resume(List.of("a")), "en", null)
                .cv();
        LANGUAGES.forEach(language -> Thread.ofVirtual().start(() -> CHECKER.check(cv, language)));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatItShouldAndNothingElse() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : LANGUAGES) {
            GrammarExamples.all().stream()
                    .filter(example -> example.language().equals(language))
                    .forEach(example -> tests.add(dynamicTest(example.toString(), () -> check(example))));
            SOUND_CVS.stream()
                    .filter(name -> name.endsWith("-" + language))
                    .forEach(name -> tests.add(dynamicTest(name, () -> leavesAlone(name, language))));
        }
        return tests.stream();
    }

    private void check(Example example) {
        GrammarReport report = check(example.line(), example.language());
        assertThat(report.status()).isEqualTo(GrammarStatus.CHECKED);
        if (!example.found()) {
            assertThat(report.findings()).isEmpty();
            return;
        }
        assertThat(report.findings()).isNotEmpty();
        if (example.after() != null) {
            CritiqueFinding finding = report.findings().getFirst();
            assertThat(finding.operations().getLast().value()).isEqualTo(example.after());
        }
    }

    private void leavesAlone(String name, String language) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/cvs/" + name + ".json")) {
            Resume resume = JSON.readValue(Objects.requireNonNull(file), Resume.class);
            assertThat(check(resume, language).findings()).isEmpty();
        }
    }

    @Test
    void namesItsEngine() {
        assertThat(check("Managed a team", "en").engine()).isEqualTo("languagetool-6.8");
    }

    @Test
    void saysTheSameOfTheSameCv() {
        Resume resume = GrammarProgram.resume(List.of("Managd a team of developpers", "Was responsable for a article"));
        GrammarReport first = check(resume, "en");
        assertThat(first.findings()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(check(resume, "en")).isEqualTo(first);
    }

    @Test
    void tellsWhereAndWhat() {
        CritiqueFinding finding =
                check("**Managed** a team of developpers", "en").findings().getFirst();
        assertThat(finding.ruleId()).isEqualTo("grammar.spelling");
        assertThat(finding.pointer()).isEqualTo("/work/0/highlights/0");
        assertThat(finding.line()).isEqualTo("Managed a team of developpers");
        assertThat(finding.start()).isEqualTo(18);
        assertThat(finding.end()).isEqualTo(29);
        assertThat(finding.suggestion()).isEqualTo("developers");
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.operations().getLast().value()).isEqualTo("**Managed** a team of developers");
    }

    @Test
    void saysOfEachLineOfALongCvWhatIsInThatLine() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            lines.add("Managed a team of %d people. ".formatted(i + 10).repeat(30));
        }
        lines.set(0, "Managed a team of developpers");
        lines.set(15, "Wrote a article about testing");
        lines.add("Was responsable for the budget");
        assertThat(check(GrammarProgram.resume(lines), "en").findings())
                .extracting(CritiqueFinding::pointer, CritiqueFinding::suggestion)
                .containsExactly(
                        tuple("/work/0/highlights/0", "developers"),
                        tuple("/work/0/highlights/15", "an"),
                        tuple("/work/0/highlights/30", "responsible"));
    }

    @Test
    void knowsNamesAndSkillsOfTheCv() {
        Map<String, Object> work = Map.of(
                "name", "Brekeke Softwarre", "highlights", List.of("Joined softwarre for its tirgonometry work"));
        Resume resume = JSON.convertValue(
                Map.of(
                        "basics", Map.of("name", "Ada Tester"),
                        "work", List.of(work),
                        "skills", List.of(Map.of("name", "Maths", "keywords", List.of("Tirgonometry")))),
                Resume.class);
        assertThat(check(resume, "en").findings()).isEmpty();
    }

    @Test
    void leavesALineInAnotherLanguageAlone() {
        assertThat(check("Verantwortlich für die Betreuung der Kundinnen und Kunden im Innendienst", "en")
                        .findings())
                .isEmpty();
    }

    @Test
    void saysThatALanguageIsNotChecked() {
        GrammarReport report = check("Zarządzałam zespołem", "pl");
        assertThat(report.status()).isEqualTo(GrammarStatus.UNAVAILABLE);
        assertThat(report.engine()).isNull();
        assertThat(report.notes()).hasSize(1);
    }

    @Test
    void saysThatThereIsNoProgram() {
        GrammarSettings elsewhere = new GrammarSettings(
                Path.of("target", "nowhere"), 1, 1L << 29, Duration.ZERO, Duration.ZERO, Duration.ofMinutes(1));
        try (GrammarChecker without = new GrammarChecker(elsewhere)) {
            GrammarReport report = without.check(
                    critic.critique(GrammarProgram.resume(List.of("a")), "en", null)
                            .cv(),
                    "en");
            assertThat(report.status()).isEqualTo(GrammarStatus.UNAVAILABLE);
            assertThat(report.notes()).singleElement().asString().contains("no program");
        }
    }

    @TestFactory
    Stream<DynamicTest> survivesHostileText() {
        Map<String, String> texts = Map.of(
                "a long line",
                "Managed a team. ".repeat(6_250),
                "one long word",
                "a".repeat(4_900),
                "combining marks",
                "a" + "\u0301".repeat(4_900),
                "many more of them",
                "a" + "\u0301".repeat(20_000),
                "control characters",
                "Managed\u0000\u0001\u0007\u001b[31m a\u009f team\r\n\f of\u200b twelve",
                "lone surrogates",
                "Managed \ud800 a \udfff team",
                "right to left",
                "\u202eمدير مشاريع في شركة\u202c ניהול צוות של שנים עשר",
                "brackets",
                "(".repeat(2_000) + ")".repeat(2_000),
                "words without end",
                "mispelt ".repeat(600),
                "numbers",
                "1.234,56 ".repeat(500));
        return texts.entrySet().stream().map(text -> dynamicTest(text.getKey(), () -> survives(text.getValue())));
    }

    private void survives(String hostile) {
        assertThat(check(hostile, "en").status()).isEqualTo(GrammarStatus.CHECKED);
        List<CritiqueFinding> after =
                check("Managed a team of twelve developpers", "en").findings();
        assertThat(after)
                .singleElement()
                .extracting(CritiqueFinding::suggestion)
                .isEqualTo("developers");
    }

    @Test
    void saysThatTextsAreTooLongToBeChecked() {
        assertThat(check("Managed a team. ".repeat(6_250), "en").notes())
                .singleElement()
                .asString()
                .contains("1 texts");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            many.add("Managed a team of %d people. ".formatted(i).repeat(35));
        }
        assertThat(check(GrammarProgram.resume(many), "en").notes())
                .singleElement()
                .asString()
                .contains("too long to be checked");
    }
}
