package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of cells without lines around them, and columns beside them. */
class TableTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void joinsTheLinesOfCellsThatWrap() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 144, "2013 - 2014")
                .text(120, 144, "University of")
                .text(120, 157, "Bremen")
                .text(190, 144, "MSc in Marine")
                .text(190, 157, "Engineering")
                .text(40, 177, "2008 - 2012")
                .text(120, 177, "University of")
                .text(120, 190, "Hamburg")
                .text(190, 177, "BSc in Physics")
                .heading(40, 220, "Languages")
                .text(40, 240, "German, Danish"));

        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen", "University of Hamburg");
        assertThat(resume.education())
                .extracting(Resume.Education::area)
                .containsExactly("Marine Engineering", "Physics");
    }

    @Test
    void keepsRowsApartThatStandAsCloseAsTheirLines() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(40, 144, "Surveying tools")
                .text(122, 144, "Expert")
                .text(200, 144, "Total station, Drones")
                .text(40, 157, "Draughtsmanship")
                .text(122, 157, "Advanced")
                .text(200, 157, "AutoCAD, Rhino"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Surveying tools", "Draughtsmanship");
    }

    @Test
    void beginsAProjectWithEachRow() {
        Resume resume = read(header().heading(40, 120, "Projects")
                .bold(40, 144, "Silent Crane")
                .text(160, 144, "Lowered the noise of a crane so that the neighbours can sleep.")
                .bold(40, 160, "Dry Dock")
                .text(160, 160, "Found the leaks of an old dock with a camera.")
                .bold(40, 176, "Rope Walk")
                .text(160, 176, "Measured how long a rope lasts in salt water."));

        assertThat(resume.projects())
                .extracting(Resume.Project::name)
                .containsExactly("Silent Crane", "Dry Dock", "Rope Walk");
        assertThat(resume.projects().getLast().description())
                .isEqualTo("Measured how long a rope lasts in salt water.");
    }

    @Test
    void takesTheWordBelowADateForAPlace() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .text(40, 144, "2018 - 2021")
                .text(40, 160, "Norderbrook")
                .bold(160, 144, "Bridge Inspector")
                .text(160, 157, "Quayside Surveys")
                .text(166, 172, "• Climbed ninety bridges in two summers")
                .text(40, 200, "2014 - 2018")
                .text(40, 216, "Westerhagen")
                .bold(160, 200, "Crane Engineer")
                .text(160, 213, "Harbour Works")
                .text(166, 228, "• Kept twelve cranes running at night"));

        assertThat(resume.work()).extracting(Resume.Work::name).containsExactly("Quayside Surveys", "Harbour Works");
        assertThat(resume.work()).extracting(Resume.Work::startDate).containsExactly("2018", "2014");
    }

    @Test
    void readsLabelsBesideTheNameWithTheirValues() {
        Resume resume = read(new PdfFile()
                .name(40, 50, "Ines Marten")
                .text(40, 72, "Bridge Inspector")
                .text(330, 44, "Location")
                .text(330, 58, "Phone")
                .text(330, 72, "Email")
                .text(330, 86, "LinkedIn")
                .text(390, 44, "Norderbrook (Germany)")
                .text(390, 58, "+49 421 555 0142")
                .text(390, 72, "ines@marten.example")
                .text(390, 86, "inesmarten")
                .heading(40, 120, "Skills")
                .text(40, 140, "Welding, Rope access"));

        assertThat(resume.basics().location())
                .satisfies(location -> assertThat(location.city()).isEqualTo("Norderbrook"));
        assertThat(resume.basics().profiles())
                .singleElement()
                .satisfies(profile -> assertThat(profile.username()).isEqualTo("inesmarten"));
    }

    @Test
    void readsHeadingsInTheMarginThatStandBetweenTwoRows() {
        Resume resume = read(header().heading(40, 125, "Profile")
                .text(160, 118, "Inspects bridges from below and writes what others will read in a hundred years.")
                .heading(40, 147, "Experience")
                .bold(160, 140, "Bridge Inspector, Quayside Surveys Ltd")
                .text(480, 140, "2018 - 2021")
                .text(166, 154, "• Climbed ninety bridges in two summers")
                .heading(40, 175, "Languages")
                .text(160, 168, "German")
                .text(480, 168, "Native")
                .text(160, 182, "Danish")
                .text(480, 182, "Fluent"));

        assertThat(resume.work())
                .singleElement()
                .satisfies(work ->
                        assertThat(work.highlights()).isEqualTo(List.of("Climbed ninety bridges in two summers")));
        assertThat(resume.languages()).extracting(Resume.Language::language).containsExactly("German", "Danish");
    }

    private static PdfFile header() {
        return new PdfFile().name(220, 40, "Ines Marten").text(240, 62, "ines@marten.example");
    }

    private Resume read(PdfFile file) {
        return parser.parse(file.bytes()).resume();
    }
}
