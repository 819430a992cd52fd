package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import org.junit.jupiter.api.Test;

/** Where rows, columns and entries begin and end. */
class RowTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void beginsColumnsAtARowOfHeadings() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Quayside Surveys Ltd")
                .text(460, 140, "2018 - 2020")
                .text(40, 154, "Bridge Inspector")
                .text(46, 168, "• Climbed ninety bridges in two summers for the city and the port of Bremen alike")
                .bold(40, 188, "Harbour Works GmbH")
                .text(460, 188, "2016 - 2018")
                .text(40, 202, "Crane Engineer")
                .heading(40, 230, "Education")
                .heading(320, 230, "Languages")
                .text(40, 250, "University of Bremen")
                .text(40, 264, "Bachelor of Science")
                .text(40, 278, "2012 - 2016")
                .text(320, 250, "German (native)")
                .text(320, 264, "Danish (fluent)"));

        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2018", "2016");
        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.startDate()).isEqualTo("2012");
        });
        assertThat(resume.languages()).hasSize(2);
    }

    @Test
    void endsColumnsAboveTheNextHeading() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .bold(40, 140, "Inspection")
                .text(40, 154, "Rope access, Welding")
                .bold(220, 140, "Drawing")
                .text(220, 154, "AutoCAD, Rhino")
                .bold(400, 140, "Reports")
                .text(400, 154, "Word, Excel")
                .heading(40, 184, "Experience")
                .bold(40, 204, "Bridge Inspector at Quayside")
                .text(40, 218, "Bremen, Germany")
                .text(440, 204, "2018 - 2020")
                .text(46, 236, "• Climbed ninety bridges in two summers for the city and the port of Bremen alike"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactlyInAnyOrder("Inspection", "Drawing", "Reports");
        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.startDate()).isEqualTo("2018");
            assertThat(work.highlights()).hasSize(1);
        });
    }

    @Test
    void readsDatesHalfWayDownAWrappedRow() {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 140, "Bachelor of Science in Civil")
                .bold(40, 153, "Engineering")
                .text(200, 146.5, "2012 - 2016")
                .text(40, 168, "University of Bremen"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.studyType()).isEqualTo("Bachelor of Science");
            assertThat(study.area()).isEqualTo("Civil Engineering");
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.endDate()).isEqualTo("2016");
        });
    }

    @Test
    void takesTheProfessionUnderTheNameForNoHeading() {
        Resume resume = read(new PdfFile()
                .name(230, 60, "Ada Brinkmann")
                .heading(235, 84, "BRIDGE INSPECTOR")
                .text(230, 102, "ada.brinkmann@example.org")
                .text(40, 130, "Looks at bridges from below and writes what is seen.")
                .heading(40, 160, "SKILLS")
                .text(40, 180, "Welding, Rope access")
                .heading(40, 210, "LANGUAGES")
                .text(40, 230, "German (native)"));

        assertThat(resume.basics().label()).isEqualTo("BRIDGE INSPECTOR");
        assertThat(resume.basics().summary()).isEqualTo("Looks at bridges from below and writes what is seen.");
    }

    @Test
    void beginsEntriesWithOneDateOrNone() {
        Resume resume = read(header().heading(40, 120, "Projects")
                .bold(40, 140, "Bridge Atlas")
                .text(40, 154, "May 2018 - Nov 2020")
                .text(46, 168, "• Drew ninety bridges to scale")
                .bold(40, 188, "Harbour Clock")
                .text(40, 202, "May 2017")
                .text(46, 216, "• Mended the clock of the old harbour")
                .bold(40, 236, "Rope Primer")
                .text(46, 250, "• Wrote down how to tie the knots"));

        assertThat(resume.projects())
                .extracting(Resume.Project::name)
                .containsExactly("Bridge Atlas", "Harbour Clock", "Rope Primer");
    }

    @Test
    void keepsDatedRowsApart() {
        Resume resume = read(header().heading(40, 120, "Certificates")
                .bold(40, 140, "Certified Inspector of Large Steel Bridges")
                .text(240, 140, "May 2018")
                .bold(40, 154, "Rope Access Technician")
                .text(240, 154, "May 2017"));

        assertThat(resume.certificates())
                .extracting(Resume.Certificate::name)
                .containsExactly("Certified Inspector of Large Steel Bridges", "Rope Access Technician");
    }

    @Test
    void joinsRowsWhoseTitleAndDateWrap() {
        Resume resume = read(header().heading(40, 120, "Certificates")
                .bold(40, 140, "Certified Inspector of Large")
                .text(190, 140, "September")
                .bold(40, 153, "Steel Bridges")
                .text(190, 153, "2018")
                .text(40, 166, "Harbour Board"));

        assertThat(resume.certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.name()).isEqualTo("Certified Inspector of Large Steel Bridges");
            assertThat(certificate.issuer()).isEqualTo("Harbour Board");
        });
    }

    @Test
    void readsDatesOfTheLeftColumnWithItsRows() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Quayside Surveys Ltd")
                .text(300, 140, "2018 - 2020")
                .text(40, 154, "Bridge Inspector")
                .text(46, 168, "• Climbed ninety bridges in two summers")
                .bold(40, 190, "Harbour Works GmbH")
                .text(300, 190, "2016 - 2018")
                .text(40, 204, "Crane Engineer")
                .text(46, 218, "• Kept twelve cranes running at night")
                .heading(40, 250, "Education")
                .bold(40, 270, "University of Bremen")
                .text(300, 270, "2012 - 2016")
                .text(40, 284, "Bachelor of Science")
                .heading(400, 120, "Skills")
                .text(400, 139, "Rope access")
                .text(400, 153, "Drone flight")
                .text(400, 167, "Welding")
                .heading(400, 194, "Languages")
                .text(400, 213, "German (native)"));

        assertThat(resume.work())
                .extracting(Resume.Work::position)
                .containsExactly("Bridge Inspector", "Crane Engineer");
        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2018", "2016");
        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Rope access", "Drone flight", "Welding");
    }

    private static PdfFile header() {
        return new PdfFile().name(40, 60, "Ada Brinkmann").text(40, 80, "ada.brinkmann@example.org");
    }

    private Resume read(PdfFile pdf) {
        return parser.parse(pdf.bytes()).resume();
    }
}
