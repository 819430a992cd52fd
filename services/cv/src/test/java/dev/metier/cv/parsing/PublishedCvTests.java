package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read wrong in CVs that people had published, each in a document of our own. */
class PublishedCvTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        CafÃ© MÃ¼ller in CÃ³rdoba runs on tea;                   Café Müller in Córdoba runs on tea
        Keeps the crewsâ€™ ropes â€“ and cranes â€“ in order;       Keeps the crews’ ropes – and cranes – in order
        Harbour Worksï¼ Bremenï¼ Germany;                        Harbour Works, Bremen, Germany
        Inspects cranes.Â Keeps ropes.Â;                          Inspects cranes. Keeps ropes.
        """)
    void mendsWordsThatWereReadInAnotherCharset(String broken, String right) {
        Resume resume = text("Ada Brinkmann\nada@example.org\n\nSummary\n" + broken + "\n");

        assertThat(resume.basics().summary()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Âge d'or et maître d'œuvre à Genève
        Da São João à Ângela
        SÃO PAULO É GRANDE
        Cântă în România împreună
        """)
    void leavesRightWordsAsTheyAre(String words) {
        Resume resume = text("Ada Brinkmann\nada@example.org\n\nSummary\n" + words + "\n");

        assertThat(resume.basics().summary()).isEqualTo(words);
    }

    @Test
    void takesShortItemsUnderHighlightsForSkillsAndKeepsTheSummary() {
        Resume resume = read(header().heading(40, 120, "Summary")
                .text(40, 140, "Engineer who has kept the cranes of a port running for ten years.")
                .heading(40, 170, "Highlights")
                .text(46, 190, "• Rope access")
                .text(46, 204, "• Crane inspection")
                .text(46, 218, "• Drone flight"));

        assertThat(resume.basics().summary()).startsWith("Engineer who has kept");
        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Rope access", "Crane inspection", "Drone flight");
    }

    @Test
    void joinsTwoTextsAboutThePerson() {
        Resume resume = read(header().heading(40, 120, "Summary")
                .text(40, 140, "Engineer who has kept the cranes of a port running for ten years.")
                .heading(40, 170, "Career Highlights")
                .text(40, 190, "Led the renewal of forty ropes without a single day of standstill."));

        assertThat(resume.basics().summary()).startsWith("Engineer who").endsWith("day of standstill.");
    }

    @Test
    void takesQualificationsBesideEducationForSkills() {
        Resume resume = read(header().heading(40, 120, "Qualifications")
                .text(46, 140, "• Rope access")
                .text(46, 154, "• Crane inspection")
                .text(46, 168, "• Drone flight")
                .heading(40, 200, "Education")
                .text(40, 220, "University of Bremen")
                .text(450, 220, "2012 - 2016")
                .text(40, 234, "BSc in Physics"));

        assertThat(resume.skills()).hasSize(3);
        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen");
    }

    @Test
    void findsLanguagesInASentence() {
        Resume resume = read(header().heading(40, 120, "Languages")
                .text(40, 140, "Bilingual, fluent in Spanish and English")
                .heading(40, 170, "Interests")
                .text(40, 190, "Sailing"));

        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("Spanish", "English");
    }

    @Test
    void takesLanguagesOfProgramsForAGroupOfSkills() {
        Resume resume = read(header().heading(40, 120, "Languages")
                .text(40, 140, "Python")
                .text(40, 154, "Julia")
                .heading(40, 180, "Databases")
                .text(40, 200, "Redis")
                .text(40, 214, "Cassandra")
                .heading(40, 240, "Experience")
                .bold(40, 260, "Crane Engineer")
                .text(450, 260, "2016 - 2019")
                .text(40, 274, "Harbour Works GmbH"));

        assertThat(resume.languages()).isEmpty();
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Languages", "Databases");
        assertThat(resume.skills())
                .extracting(Resume.Skill::keywords)
                .containsExactly(List.of("Python", "Julia"), List.of("Redis", "Cassandra"));
    }

    @Test
    void readsATableOfSkillsWhoseLabelsReadLikeHeadings() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .bold(40, 150, "LANGUAGES")
                .text(160, 150, "Python, Julia, C++, TypeScript, SQL and a little of many others")
                .bold(40, 176, "SHIPBUILDING")
                .text(160, 176, "Rope access, Crane inspection")
                .bold(40, 202, "DATABASES")
                .text(160, 202, "Redis, Cassandra, PostgreSQL")
                .bold(40, 228, "TOOLS")
                .text(160, 228, "Git, Grafana")
                .heading(40, 260, "Interests")
                .text(40, 280, "Sailing"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("LANGUAGES", "SHIPBUILDING", "DATABASES", "TOOLS");
        assertThat(resume.languages()).isEmpty();
    }

    @Test
    void keepsWhatSomebodyCanDoInMoreWords() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(46, 140, "• Rope access")
                .text(46, 154, "• Thorough understanding of how a crane wears in salt air"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Rope access", "Thorough understanding of how a crane wears in salt air");
    }

    @Test
    void takesWordsOfAListForNoHeading() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(40, 140, "Rope access")
                .text(40, 154, "Leadership")
                .text(40, 168, "Drone flight")
                .heading(40, 200, "Experience")
                .bold(40, 220, "Crane Engineer")
                .text(450, 220, "2016 - 2019")
                .text(40, 234, "Harbour Works GmbH")
                .text(46, 248, "• Kept twelve cranes running through three winters"));

        assertThat(resume.volunteer()).isEmpty();
        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Rope access", "Leadership", "Drone flight");
    }

    @Test
    void partsAnEmployerFromTheTownItIsNamedAfter() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Assistant Professor")
                .text(450, 140, "2016 - 2019")
                .text(40, 154, "ETH Zurich, Zurich, Switzerland")
                .text(46, 168, "• Taught how cranes swing"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.name()).isEqualTo("ETH Zurich");
            assertThat(work.location()).isEqualTo("Zurich, Switzerland");
        });
    }

    @Test
    void takesAnAddressOnTheWebForTheNameOfAnEmployer() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Ropeworks.com")
                .text(450, 140, "2016 - 2019")
                .text(40, 154, "Crane Engineer")
                .text(46, 168, "• Kept twelve cranes running through three winters"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.name()).isEqualTo("Ropeworks.com");
            assertThat(work.position()).isEqualTo("Crane Engineer");
        });
    }

    @Test
    void readsAGradeBeforeItsLabel() {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 140, "University of Bremen")
                .text(400, 140, "Bachelor of Science • 3.6 GPA")
                .text(40, 154, "Applied Physics")
                .text(450, 154, "2012 - 2016"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.score()).isEqualTo("3.6");
            assertThat(study.area()).isEqualTo("Applied Physics");
        });
    }

    @Test
    void readsDatesWithASoftHyphenBetweenThem() {
        Resume resume = text("""
                Ada Brinkmann
                ada@example.org

                Experience
                Crane Engineer, Harbour Works GmbH
                Mar. 2016 \u00ad Aug. 2019
                - Kept twelve cranes running through three winters
                """);

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.startDate()).isEqualTo("2016-03");
            assertThat(work.endDate()).isEqualTo("2019-08");
        });
    }

    @Test
    void takesTheShortFormOfADegreeForNoSubject() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "University of Bremen")
                .text(450, 140, "2012 - 2016")
                .text(40, 154, "Master of Science (MSc), Physics"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.studyType()).isEqualTo("Master of Science");
            assertThat(study.area()).isEqualTo("Physics");
        });
    }

    @Test
    void keepsADegreeThatIsToldInRunningText() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "May 2016")
                .text(
                        40,
                        154,
                        "Bachelor of Science : Applied Physics University of Bremen with a thesis on ropes, and many")
                .text(40, 168, "courses in statistics, optics, mechanics and the drawing of machines."));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.studyType()).isEqualTo("Bachelor of Science");
            assertThat(study.courses())
                    .singleElement()
                    .satisfies(words -> assertThat(words).contains("University of Bremen"));
        });
    }

    private static PdfFile header() {
        return new PdfFile().name(40, 60, "Ada Brinkmann").text(40, 80, "ada.brinkmann@example.org");
    }

    private Resume read(PdfFile pdf) {
        return parser.parse(pdf.bytes()).resume();
    }

    private Resume text(String words) {
        return parser.parse(words.getBytes(StandardCharsets.UTF_8)).resume();
    }
}
