package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionKind;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);
    private final SectionHeadings headings = new SectionHeadings();

    @ParameterizedTest
    @CsvSource(textBlock = """
        Career History,              WORK
        E X P E R I E N C E,         WORK
        Beruflicher Werdegang,       WORK
        Parcours professionnel,      WORK
        Trayectoria profesional,     WORK
        Experiență de muncă,         WORK
        Esperienze lavorative,       WORK
        Experiência profissional,    WORK
        Werkervaring,                WORK
        Studium und Ausbildung,      EDUCATION
        Études et diplômes,          EDUCATION
        Educație și formare,         EDUCATION
        Areas of Expertise,          SKILLS
        Compétences techniques,      SKILLS
        Licenses & Certifications,   CERTIFICATES
        Preise und Auszeichnungen,   AWARDS
        Limbi străine,               LANGUAGES
        Centres d'intérêt,           INTERESTS
        Vrijwilligerswerk,           VOLUNTEER
        """)
    void knowsHeadings(String text, SectionKind kind) {
        assertThat(headings.kind(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Brinkmann", "Harbour Works GmbH", "Led a team of six.", "Python, MATLAB"})
    void takesNothingElseForAHeading(String text) {
        assertThat(headings.kind(text)).isEmpty();
    }

    @Test
    void readsHeadingsWithSignsBeforeThem() {
        Resume resume = parser.parse(new PdfFile()
                        .name(50, 60, "Ada Brinkmann")
                        .text(50, 80, "ada.brinkmann@example.org")
                        .sized(14, 50, 120, "• Experience")
                        .bold(50, 140, "Crane Engineer")
                        .text(450, 140, "2016 - 2019")
                        .text(50, 154, "Harbour Works GmbH")
                        .text(56, 168, "• Kept twelve cranes running")
                        .sized(14, 50, 200, "• Education")
                        .text(50, 220, "University of Bremen")
                        .text(450, 220, "2012 - 2016")
                        .bytes())
                .resume();

        assertThat(resume.work())
                .singleElement()
                .satisfies(work -> assertThat(work.highlights()).containsExactly("Kept twelve cranes running"));
        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen");
    }

    @Test
    void readsHeadingsWhoseWordsStandApart() {
        Resume resume = parser.parse(new PdfFile()
                        .name(50, 60, "Ada Brinkmann")
                        .text(50, 80, "ada.brinkmann@example.org")
                        .heading(50, 120, "Areas")
                        .heading(107, 120, "of")
                        .heading(138, 120, "Expertise")
                        .text(50, 140, "Welding, Rope access, AutoCAD")
                        .heading(50, 180, "Languages")
                        .text(50, 200, "German (native)")
                        .bytes())
                .resume();

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Welding", "Rope access", "AutoCAD");
        assertThat(resume.languages()).hasSize(1);
    }

    @Test
    void readsHeadingsThatBreakAfterAnAnd() {
        Resume resume = parser.parse(new PdfFile()
                        .name(50, 60, "Ada Brinkmann")
                        .text(50, 80, "ada.brinkmann@example.org")
                        .heading(50, 120, "Education &")
                        .heading(50, 136, "Training")
                        .text(50, 156, "Bachelor of Science in Civil Engineering")
                        .text(50, 170, "University of Bremen")
                        .text(50, 184, "2012 - 2016")
                        .heading(50, 220, "Languages")
                        .text(50, 240, "German (native)")
                        .bytes())
                .resume();

        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen");
        assertThat(resume.certificates()).isNullOrEmpty();
    }

    @Test
    void keepsSectionsUnderHeadingsOfOnesOwn() {
        Resume resume = parser.parse(new PdfFile()
                        .name(50, 60, "Ada Brinkmann")
                        .text(50, 80, "ada.brinkmann@example.org")
                        .heading(50, 120, "Experience")
                        .bold(50, 140, "Crane Engineer")
                        .text(450, 140, "2016 - 2019")
                        .text(50, 154, "Harbour Works GmbH")
                        .heading(50, 190, "Expeditions")
                        .bold(50, 210, "Across the Vatnajökull")
                        .text(450, 210, "2018")
                        .text(56, 224, "• Eleven days on skis")
                        .heading(50, 260, "Skills")
                        .text(50, 280, "Python, MATLAB")
                        .bytes())
                .resume();

        assertThat(resume.work()).hasSize(1);
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Python", "MATLAB");
        Resume.Meta meta = Objects.requireNonNull(resume.meta());
        assertThat(meta.custom()).singleElement().satisfies(custom -> {
            assertThat(custom.title()).isEqualTo("Expeditions");
            assertThat(custom.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.name()).isEqualTo("Across the Vatnajökull");
                assertThat(entry.startDate()).isEqualTo("2018");
                assertThat(entry.highlights()).containsExactly("Eleven days on skis");
            });
        });
    }

    @Test
    void tellsJobsUnderAnUnknownHeadingByTheirEntries() {
        Resume resume = parser.parse(new PdfFile()
                        .name(50, 60, "Ada Brinkmann")
                        .text(50, 80, "ada.brinkmann@example.org")
                        .heading(50, 120, "Harbours I served")
                        .bold(50, 140, "Crane Engineer")
                        .text(450, 140, "2016 - 2019")
                        .text(50, 154, "Harbour Works GmbH")
                        .text(56, 168, "• Kept twelve cranes running")
                        .heading(50, 200, "Education")
                        .bold(50, 220, "University of Bremen")
                        .text(450, 220, "2010 - 2015")
                        .heading(50, 250, "Skills")
                        .text(50, 270, "Python, MATLAB")
                        .bytes())
                .resume();

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Crane Engineer");
            assertThat(work.name()).isEqualTo("Harbour Works GmbH");
        });
    }

    @Test
    void inventsNoNameFromATitle() {
        Resume resume = parser.parse(new PdfFile()
                        .text(50, 60, "CRANE ENGINEER")
                        .heading(50, 100, "Experience")
                        .bold(50, 120, "Crane Engineer")
                        .text(450, 120, "2016 - 2019")
                        .text(50, 134, "Harbour Works GmbH")
                        .bytes())
                .resume();

        assertThat(resume.basics().name()).isNull();
    }
}
