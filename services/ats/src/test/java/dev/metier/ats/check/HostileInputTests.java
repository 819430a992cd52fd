package dev.metier.ats.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.metier.ats.fix.FormFixes;
import dev.metier.ats.resume.GivenCv;
import dev.metier.ats.taxonomy.Taxonomy;
import dev.metier.contracts.cv.Resume;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make careless patterns run for minutes. The limit is far above what a linear reader needs. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTests {

    private static final int LONGEST_POSTING = 50_000;
    private static final int LONGEST_FIELD = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final CvChecker checker = new CvChecker(Taxonomy.starter());

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "\t \n",
                "a",
                "Java ",
                "Java,",
                "Java or ",
                "5 ",
                "5+ years ",
                "a@",
                "1.",
                "- ",
                "#",
                "*",
                "[",
                "](",
                "[a](b",
                "Requirements:\n",
                "Location: ",
                "based in A",
                "not ",
                "looking for a ",
                "ignore all ",
                "give me ",
                "((((",
                "\u0301",
                "\uD83D\uDE00",
                "\u202E",
                "must be ",
                "Bachelor ",
                "driver's ",
                "x\n\n",
                ";",
                ": \n",
                "é",
                "0/",
                "+4 ",
                "http://a."
            })
    void readsAnyTextInLinearTime(String part) {
        String posting = part.repeat(LONGEST_POSTING / part.length());
        String text = part.repeat(LONGEST_FIELD / part.length());
        Resume resume = SampleResumes.developerWith("basics", "summary", text);
        assertThatCode(() -> checker.check(GivenCv.written(resume, TODAY), posting))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "- ", "a@", "1/", "http://a.", "+4 ", "a.", "Mar "})
    void correctsAnyTextInLinearTime(String part) {
        String text = part.repeat(LONGEST_FIELD / part.length());
        FormFixes fixes = new FormFixes(Taxonomy.starter());
        for (String member : new String[] {"email", "phone", "url", "label"}) {
            Resume resume = SampleResumes.developerWith("basics", member, text);
            assertThatCode(() -> fixes.of(resume)).doesNotThrowAnyException();
        }
    }
}
