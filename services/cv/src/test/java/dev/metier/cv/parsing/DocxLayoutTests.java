package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Word documents by class: what stands beside what, and where runs end. */
class DocxLayoutTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void partsCellsThatGrewTogether() {
        Resume resume = read(head().heading("Experience")
                .runs("*Bridge Inspector", "March 2018 – Present")
                .runs("Quayside Surveys Ltd", "Bremen")
                .items("Climbed ninety bridges in two summers", "Wrote the reports that closed three of them")
                .heading("Education")
                .runs("University of BremenSep 2012 – Jun 2016")
                .runs("Bachelor of Science in Civil Engineering")
                .heading("Languages")
                .runs("German", "Native")
                .runs("DanishFluent"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.name()).isEqualTo("Quayside Surveys Ltd");
            assertThat(work.location()).isEqualTo("Bremen");
            assertThat(work.startDate()).isEqualTo("2018-03");
        });
        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.endDate()).isEqualTo("2016-06");
        });
        assertThat(resume.languages())
                .containsExactly(new Resume.Language("German", "Native"), new Resume.Language("Danish", "Fluent"));
    }

    @Test
    void takesListsThatShowNoMarkForPlainLines() {
        Resume resume = read(head().heading("Experience")
                .unmarked("Bridge Inspector", "Quayside Surveys Ltd", "March 2018 – Present")
                .items("Climbed ninety bridges in two summers"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.name()).isEqualTo("Quayside Surveys Ltd");
            assertThat(work.startDate()).isEqualTo("2018-03");
            assertThat(work.highlights()).containsExactly("Climbed ninety bridges in two summers");
        });
    }

    @Test
    void partsSkillsByTheRunsTheyStandIn() {
        Resume resume = read(head().heading("Skills")
                .runs("Welding", "Rope access", "AutoCAD")
                .runs("Surveying", " ", "Drone flight", " ", "Concrete repair"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Welding", "Rope access", "AutoCAD", "Surveying", "Drone flight", "Concrete repair");
    }

    @Test
    void partsKeywordsAtWideSpaces() {
        Resume resume = read(head().heading("Skills")
                .row("Inspection", "Rope access  Drone flight")
                .row("Drawing", "AutoCAD  Rhino"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Inspection", "Drawing");
        assertThat(resume.skills())
                .extracting(Resume.Skill::keywords)
                .containsExactly(List.of("Rope access", "Drone flight"), List.of("AutoCAD", "Rhino"));
    }

    @Test
    void leavesWordsWholeThatEditsCutIntoRuns() {
        Resume resume = read(head().heading("Summary")
                .xml("<w:r w:rsidR=\"00A1\"><w:t>Inspector who knows Java</w:t></w:r>"
                        + "<w:r w:rsidR=\"00A2\"><w:t>Script and bridges by heart and never hurries.</w:t></w:r>"));

        assertThat(resume.basics().summary())
                .isEqualTo("Inspector who knows JavaScript and bridges by heart and never hurries.");
    }

    @Test
    void readsAddressesInTheFooter() {
        Resume resume = read(new DocxFile()
                .runs("*Ada Brinkmann")
                .heading("Languages")
                .runs("German: native")
                .footer("ada.brinkmann@example.org | +49 421 5550123 | Bremen, Germany"));

        assertThat(resume.basics().email()).isEqualTo("ada.brinkmann@example.org");
        assertThat(resume.basics().phone()).isEqualTo("+49 421 5550123");
        assertThat(resume.basics().location()).extracting(Resume.Location::city).isEqualTo("Bremen");
    }

    @Test
    void readsTheHeadOfASideColumnBeforeBothColumns() {
        Resume resume = read(new DocxFile()
                .row(
                        "*Ada Brinkmann\n*Experience\nBridge Inspector\nQuayside Surveys Ltd\n2018 – 2021\n• Climbed ninety"
                                + " bridges in two summers",
                        "ada.brinkmann@example.org\n+49 421 5550123\n*Skills\nWelding\nRope access"));

        assertThat(resume.basics().name()).isEqualTo("Ada Brinkmann");
        assertThat(resume.basics().email()).isEqualTo("ada.brinkmann@example.org");
        assertThat(resume.work())
                .extracting(Resume.Work::highlights)
                .containsExactly(List.of("Climbed ninety bridges in two summers"));
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Welding", "Rope access");
    }

    @Test
    void readsContentControlsAndTextBoxes() {
        Resume resume = read(new DocxFile()
                .runs("*Ada Brinkmann")
                .xml("<w:sdt><w:sdtContent><w:r><w:t>ada.brinkmann@example.org</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:r><w:pict><w:txbxContent>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Languages</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>German: native</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Interests</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Rowing</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>")
                .heading("Skills")
                .runs("Welding, Rope access"));

        assertThat(resume.basics().email()).isEqualTo("ada.brinkmann@example.org");
        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Welding", "Rope access");
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("German");
    }

    @Test
    void keepsHeadingsOfASmallerColumnAndGroupsOfSkills() {
        Resume resume = read(head().runs("*Contact")
                .runs("+49 421 5550123")
                .runs("*Surveying")
                .runs("Rope access")
                .runs("Drone flight")
                .runs("*Building")
                .runs("Welding")
                .runs("Concrete repair")
                .runs("*Languages")
                .runs("German")
                .heading("Experience")
                .runs("Bridge Inspector, Quayside Surveys Ltd, 2018 – 2021")
                .items("Climbed ninety bridges in two summers")
                .heading("Education")
                .runs("University of Bremen, 2012 – 2016"));

        assertThat(resume.skills())
                .containsExactly(
                        new Resume.Skill("Surveying", null, List.of("Rope access", "Drone flight")),
                        new Resume.Skill("Building", null, List.of("Welding", "Concrete repair")));
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("German");
        assertThat(resume.work()).hasSize(1);
    }

    @Test
    void takesItemsThatAreDatesForEntries() {
        Resume resume = read(head().heading("Experience")
                .items(
                        "Bridge Inspector, Quayside Surveys Ltd",
                        "Mar 2018 – Feb 2021",
                        "Crane Engineer, Harbour Works GmbH")
                .items("Jun 2015 – Feb 2018"));

        assertThat(resume.work())
                .extracting(Resume.Work::name)
                .containsExactly("Quayside Surveys Ltd", "Harbour Works GmbH");
        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2018-03", "2015-06");
    }

    @Test
    void readsAwardsWithTheirGiverInBrackets() {
        Resume resume = read(head().heading("Certifications")
                .runs("Rope Access Level 3 (Irata International, May 2019)")
                .runs("Welding Inspector (Bureau Nord, Jan 2017)"));

        assertThat(resume.certificates())
                .extracting(Resume.Certificate::name)
                .containsExactly("Rope Access Level 3", "Welding Inspector");
    }

    private static DocxFile head() {
        return new DocxFile().name("Ada Brinkmann").runs("ada.brinkmann@example.org");
    }

    private Resume read(DocxFile docx) {
        return parser.parse(docx.bytes()).resume();
    }
}
