package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import org.junit.jupiter.api.Test;

/** What belongs to one entry, and which of its lines says what. */
class EntryTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void beginsProjectsWhoseDatesStandBelowTheirText() {
        Resume resume = read(header().heading(40, 120, "Projects")
                .bold(40, 140, "Silent Crane")
                .text(40, 154, "Lowered the noise of a crane at night so that the neighbours of the port can sleep.")
                .text(40, 168, "Acoustics")
                .text(40, 182, "Feb 2019 - Aug 2020")
                .bold(40, 210, "Dry Dock")
                .text(40, 224, "Found the leaks of an old dock with a camera under water and closed them for good.")
                .text(40, 238, "Inspection")
                .text(40, 252, "Mar 2017 - Oct 2018"));

        assertThat(resume.projects()).extracting(Resume.Project::name).containsExactly("Silent Crane", "Dry Dock");
        assertThat(resume.projects()).extracting(Resume.Project::startDate).containsExactly("2019-02", "2017-03");
    }

    @Test
    void joinsNoLinesThatStandFurtherApartThanOthers() {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 150, "University of Bremen")
                .bold(40, 180, "Ships and Marine Engineering")
                .text(40, 194, "2012 - 2016")
                .text(40, 208, "Bachelor of Science"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.area()).isEqualTo("Ships and Marine Engineering");
        });
    }

    @Test
    void goesOnAfterAWordThatEndsNoName() {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 140, "Technical University of")
                .bold(40, 153, "Bremen")
                .text(40, 168, "Bachelor of Science")
                .text(40, 182, "Ships and their engines, and what the sea does to both of them in twenty winters")
                .text(460, 140, "2012 - 2016"));

        assertThat(resume.education())
                .singleElement()
                .satisfies(study -> assertThat(study.institution()).isEqualTo("Technical University of Bremen"));
    }

    @Test
    void tellsByAllAwardsWhetherTheirGiversComeFirst() {
        Resume givers = read(header().heading(40, 120, "Awards")
                .bold(40, 140, "Harbour Society of Bremen")
                .text(460, 140, "2019")
                .text(40, 154, "Silver Anchor")
                .bold(40, 182, "Port Workers Association")
                .text(460, 182, "2018")
                .text(40, 196, "Crane Driver of the Year"));
        Resume things = read(header().heading(40, 120, "Awards")
                .bold(40, 140, "Silver Anchor")
                .text(460, 140, "2019")
                .text(40, 154, "Bremen Port Awards")
                .bold(40, 182, "Medal of the Port")
                .text(460, 182, "2018")
                .text(40, 196, "Harbour Works"));

        assertThat(givers.awards())
                .extracting(Resume.Award::title)
                .containsExactly("Silver Anchor", "Crane Driver of the Year");
        assertThat(things.awards())
                .extracting(Resume.Award::title)
                .containsExactly("Silver Anchor", "Medal of the Port");
    }

    @Test
    void tellsByTheOtherStudiesWhereTheSchoolStands() {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 140, "Shipbuilding")
                .text(40, 154, "Master of Science")
                .text(40, 168, "University of Bremen")
                .text(40, 182, "2012 - 2014")
                .bold(40, 206, "Marine Engines")
                .text(40, 220, "Bachelor of Science")
                .text(40, 234, "Nordkai")
                .text(40, 248, "2009 - 2012"));

        assertThat(resume.education())
                .extracting(Resume.Education::institution)
                .containsExactly("University of Bremen", "Nordkai");
        assertThat(resume.education())
                .extracting(Resume.Education::area)
                .containsExactly("Shipbuilding", "Marine Engines");
    }

    @Test
    void readsAStudyThatASentenceTells() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "Master of Science in Shipbuilding from University of Bremen in 2014"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.studyType()).isEqualTo("Master of Science");
            assertThat(study.area()).isEqualTo("Shipbuilding");
            assertThat(study.endDate()).isEqualTo("2014");
        });
    }

    @Test
    void endsTheNameOfAProjectWhereBoldEnds() {
        Resume resume = read(header().heading(40, 120, "Projects")
                .bold(40, 140, "Silent Crane")
                .text(103, 140, "lowers the noise of a crane so that the neighbours of the port can sleep.")
                .bold(40, 170, "Dry Dock")
                .text(88, 170, "finds the leaks of an old dock with a camera under water and closes them."));

        assertThat(resume.projects()).extracting(Resume.Project::name).containsExactly("Silent Crane", "Dry Dock");
    }

    @Test
    void partsTownsThatMostEmployersEndWith() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Bridge Inspector at Quayside Surveys Bremen")
                .text(460, 140, "2018 - 2020")
                .text(50, 154, "• Climbed ninety bridges in two summers")
                .bold(40, 180, "Crane Engineer at Harbour Works GmbH Hamburg")
                .text(460, 180, "2015 - 2018")
                .text(50, 194, "• Kept twelve cranes running at night"));

        assertThat(resume.work())
                .extracting(Resume.Work::name)
                .containsExactly("Quayside Surveys", "Harbour Works GmbH");
        assertThat(resume.work()).extracting(Resume.Work::location).containsExactly("Bremen", "Hamburg");
    }

    @Test
    void takesSentencesThatEndBeforeTheirLineForAList() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Bridge Inspector, Quayside Surveys Ltd")
                .text(460, 140, "2018 - 2020")
                .text(40, 160, "Climbed ninety bridges of the city and the port in two summers.")
                .text(40, 173, "Wrote the reports that closed three of them before the winter.")
                .text(40, 186, "Taught two young colleagues how to climb with a rope and a helmet."));

        assertThat(resume.work())
                .singleElement()
                .satisfies(work -> assertThat(work.highlights()).hasSize(3));
    }

    @Test
    void findsTheCityBehindItsRegion() {
        Resume resume = read(new PdfFile()
                .name(220, 40, "Ines Marten")
                .text(240, 62, "Ontario Toronto CA")
                .text(240, 76, "ines@marten.example"));

        assertThat(resume.basics().location()).satisfies(location -> {
            assertThat(location.city()).isEqualTo("Toronto");
            assertThat(location.region()).isEqualTo("Ontario");
        });
    }

    private static PdfFile header() {
        return new PdfFile().name(220, 40, "Ines Marten").text(240, 62, "ines@marten.example");
    }

    private Resume read(PdfFile file) {
        return parser.parse(file.bytes()).resume();
    }
}
