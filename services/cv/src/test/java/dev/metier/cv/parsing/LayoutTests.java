package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts by class: where headings, dates and columns stand. */
class LayoutTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void readsHeadingsThatWrapInTheMargin() {
        Resume resume = read(header().heading(40, 130, "Professional")
                .heading(40, 149, "Experience")
                .bold(200, 126, "Bridge Inspector")
                .text(470, 126, "May 2018 - Present")
                .text(200, 140, "Quayside Surveys Ltd")
                .text(206, 156, "• Climbed ninety bridges in two summers")
                .text(206, 170, "• Wrote the reports that closed three of them")
                .heading(40, 210, "Academic")
                .heading(40, 229, "Background")
                .bold(200, 206, "University of Bremen")
                .text(470, 206, "2012 - 2016")
                .text(200, 220, "Bachelor of Science in Civil Engineering")
                .heading(40, 270, "Languages")
                .text(200, 266, "German (native)")
                .text(200, 280, "Danish (fluent)"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.name()).isEqualTo("Quayside Surveys Ltd");
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.highlights()).hasSize(2);
        });
        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen");
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("German", "Danish");
    }

    @Test
    void readsDatesThatWrapInTheMargin() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .text(40, 142, "03/2019 –")
                .text(40, 155, "11/2021")
                .text(140, 142, "Bridge Inspector, Quayside Surveys Ltd, Bremen")
                .text(146, 156, "• Climbed ninety bridges in two summers")
                .text(40, 182, "05/2016 –")
                .text(40, 195, "02/2019")
                .text(140, 182, "Crane Engineer, Harbour Works GmbH, Hamburg")
                .text(146, 196, "• Kept twelve cranes running at night"));

        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2019-03", "2016-05");
        assertThat(resume.work()).extracting(Resume.Work::endDate).containsExactly("2021-11", "2019-02");
        assertThat(resume.work())
                .extracting(Resume.Work::name)
                .containsExactly("Quayside Surveys Ltd", "Harbour Works GmbH");
        assertThat(resume.work()).extracting(Resume.Work::location).containsExactly("Bremen", "Hamburg");
    }

    @Test
    void readsDatesBelowTitleAndEmployer() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 142, "Quayside Surveys")
                .text(40, 156, "Bridge Inspector")
                .text(40, 170, "Bremen, Germany")
                .bold(40, 184, "Mar 2019 – Nov 2021")
                .text(50, 198, "• Climbed ninety bridges in two summers")
                .bold(40, 224, "Harbour Works")
                .text(40, 238, "Crane Engineer")
                .text(40, 252, "Hamburg, Germany")
                .bold(40, 266, "May 2016 – Feb 2019")
                .text(50, 280, "• Kept twelve cranes running at night"));

        assertThat(resume.work()).extracting(Resume.Work::name).containsExactly("Quayside Surveys", "Harbour Works");
        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2019-03", "2016-05");
        assertThat(resume.work())
                .allSatisfy(work -> assertThat(work.highlights()).hasSize(1));
    }

    @Test
    void partsTitleAndEmployerWhereBoldEnds() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 142, "Welder,")
                .text(83, 142, "Weserkai")
                .text(460, 142, "2019 - 2021")
                .text(50, 156, "• Mended the lamps of the quay")
                .bold(40, 182, "Tallyman,")
                .text(92, 182, "Nordlicht")
                .text(460, 182, "2016 - 2019")
                .text(50, 196, "• Counted coffee sacks in the yard"));

        assertThat(resume.work()).extracting(Resume.Work::position).containsExactly("Welder", "Tallyman");
        assertThat(resume.work()).extracting(Resume.Work::name).containsExactly("Weserkai", "Nordlicht");
    }

    @Test
    void keepsTheEmployerOfSeveralRoles() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 142, "Harbour Works GmbH")
                .text(40, 156, "Senior Crane Engineer")
                .text(460, 156, "2019 - 2022")
                .text(50, 170, "• Led a team of six")
                .text(40, 190, "Crane Engineer")
                .text(460, 190, "2016 - 2019")
                .text(50, 204, "• Kept twelve cranes running"));

        assertThat(resume.work())
                .extracting(Resume.Work::name)
                .containsExactly("Harbour Works GmbH", "Harbour Works GmbH");
        assertThat(resume.work())
                .extracting(Resume.Work::position)
                .containsExactly("Senior Crane Engineer", "Crane Engineer");
    }

    @Test
    void joinsANameOverTwoLines() {
        Resume resume = read(new PdfFile()
                .name(50, 60, "Ada Wilhelmine")
                .name(50, 86, "Brinkmann")
                .text(50, 106, "ada.brinkmann@example.org")
                .heading(50, 140, "Skills")
                .text(50, 160, "Python, MATLAB"));

        assertThat(resume.basics().name()).isEqualTo("Ada Wilhelmine Brinkmann");
    }

    @Test
    void readsTagsAlongTheirRows() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .bold(40, 140, "Survey")
                .tags(40, 154, 12, "Levelling", "Total station", "Drones", "Photogrammetry")
                .bold(40, 174, "Drawing")
                .tags(40, 188, 12, "AutoCAD", "Revit", "Blender")
                .heading(40, 220, "Languages")
                .text(40, 240, "German (native)"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).startsWith("Survey");
        assertThat(resume.skills().stream()
                        .flatMap(skill ->
                                skill.keywords().isEmpty() ? Stream.of(skill.name()) : skill.keywords().stream()))
                .containsSubsequence(
                        "Levelling", "Total station", "Drones", "Photogrammetry", "AutoCAD", "Revit", "Blender");
    }

    @Test
    void readsDatesBelowAHeadingInTheMargin() {
        Resume resume = read(header().heading(40, 130, "Experience")
                .sized(8, 40, 148, "2018-05-01 to 2020-11-30")
                .bold(200, 130, "Bridge Inspector, Quayside Surveys Ltd")
                .text(206, 160, "• Climbed ninety bridges in two summers")
                .sized(8, 40, 192, "2015-01-01 to 2018-04-30")
                .bold(200, 190, "Crane Engineer, Harbour Works GmbH")
                .text(206, 206, "• Kept twelve cranes running at night")
                .heading(40, 240, "Education")
                .sized(8, 40, 258, "2011-09-01 to 2014-07-31")
                .bold(200, 240, "University of Bremen")
                .text(206, 270, "• Bachelor of Science: Civil Engineering"));

        assertThat(resume.work())
                .extracting(Resume.Work::position)
                .containsExactly("Bridge Inspector", "Crane Engineer");
        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2018-05-01", "2015-01-01");
        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.studyType()).isEqualTo("Bachelor of Science");
            assertThat(study.area()).isEqualTo("Civil Engineering");
            assertThat(study.endDate()).isEqualTo("2014-07-31");
        });
    }

    @Test
    void readsEntriesThatAreItemsOfAList() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .text(50, 142, "•")
                .bold(60, 142, "Bridge Inspector, Quayside Surveys Ltd")
                .text(60, 158, "May 2018 - Nov 2020")
                .text(80, 176, "• Climbed ninety bridges in two summers")
                .text(50, 206, "•")
                .bold(60, 206, "Crane Engineer, Harbour Works GmbH")
                .text(60, 222, "Jan 2015 - Apr 2018")
                .text(80, 240, "• Kept twelve cranes running at night"));

        assertThat(resume.work())
                .extracting(Resume.Work::position)
                .containsExactly("Bridge Inspector", "Crane Engineer");
        assertThat(resume.work()).extracting(work -> work.highlights().size()).containsExactly(1, 1);
    }

    @Test
    void partsAwardAndGiverWhereBoldEnds() {
        Resume resume = read(header().heading(40, 120, "Awards")
                .bold(40, 142, "Golden Plumb Line")
                .text(134, 142, "at Chamber of Bremen")
                .text(460, 142, "May 2019"));

        assertThat(resume.awards()).singleElement().satisfies(award -> {
            assertThat(award.title()).isEqualTo("Golden Plumb Line");
            assertThat(award.awarder()).isEqualTo("Chamber of Bremen");
        });
    }

    @Test
    void takesALabelInsideOfAnEntryForNoSection() {
        Resume resume = read(header().heading(40, 120, "EXPERIENCE")
                .bold(40, 142, "Bridge Inspector, Quayside Surveys Ltd")
                .text(40, 156, "May 2018 - Nov 2020")
                .sized(8, 40, 172, "HIGHLIGHTS")
                .text(50, 188, "• Climbed ninety bridges in two summers")
                .bold(40, 214, "Crane Engineer, Harbour Works GmbH")
                .text(40, 228, "Jan 2015 - Apr 2018")
                .sized(8, 40, 244, "HIGHLIGHTS")
                .text(50, 260, "• Kept twelve cranes running at night")
                .heading(40, 290, "EDUCATION")
                .bold(40, 310, "University of Bremen")
                .text(40, 324, "2011 - 2014")
                .sized(8, 40, 340, "COURSES")
                .text(50, 356, "• Statics"));

        assertThat(resume.work()).extracting(work -> work.highlights().size()).containsExactly(1, 1);
        assertThat(resume.education())
                .singleElement()
                .extracting(Resume.Education::courses)
                .isEqualTo(List.of("Statics"));
        assertThat(resume.certificates()).isEmpty();
    }

    @Test
    void takesALongTextInBoldForNoEmployer() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .text(40, 142, "Bridge Inspector")
                .text(40, 156, "May 2018 - Nov 2020")
                .bold(40, 172, "Looked after ninety bridges of the city and wrote the reports that closed three of")
                .bold(40, 184, "them before winter.")
                .text(50, 200, "• Climbed ninety bridges in two summers"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.name()).isNull();
            assertThat(work.summary()).startsWith("Looked after").endsWith("before winter.");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Torino (IT), Piemonte;                 Torino
        Lange Gasse 7, Hinterhaus, Berlin, , DE;  Berlin
        12 Quay Street, Manchester, M2 4WU, GB;   Manchester
        """)
    void findsTheCityInAnAddress(String address, String city) {
        Resume resume =
                read(header().text(40, 94, address).heading(40, 120, "Skills").text(40, 140, "Python, MATLAB"));

        assertThat(resume.basics().location())
                .isNotNull()
                .extracting(Resume.Location::city)
                .isEqualTo(city);
    }

    private static PdfFile header() {
        return new PdfFile().name(40, 60, "Ada Brinkmann").text(40, 80, "ada.brinkmann@example.org");
    }

    private Resume read(PdfFile pdf) {
        return parser.parse(pdf.bytes()).resume();
    }
}
