package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words and signs of a line alone tell. */
class WordingTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        INES@MARTEN.EXAMPLE;       INES@MARTEN.EXAMPLE
        Mail: Ines@Marten.Example; Ines@Marten.Example
        """)
    void readsAddressesInCapitals(String line, String email) {
        assertThat(read(new PdfFile()
                                .name(40, 60, "Ines Marten")
                                .text(40, 84, line)
                                .heading(40, 120, "Skills")
                                .text(40, 140, "Welding"))
                        .basics()
                        .email())
                .isEqualTo(email);
    }

    @ParameterizedTest
    @CsvSource({"ines@marten.ex,ample", "ines@marten.,example", "ines@marten,.example"})
    void joinsMailThatIsCutInItsLastWord(String above, String below) {
        assertThat(read(new PdfFile()
                                .name(40, 60, "Ines Marten")
                                .text(40, 84, above)
                                .text(40, 97, below)
                                .heading(40, 130, "Skills")
                                .text(40, 150, "Welding"))
                        .basics()
                        .email())
                .isEqualTo("ines@marten.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Welding | Rope access | Drones
        Welding / Rope access / Drones
        Welding · Rope access · Drones
        """)
    void partsItemsAtStrokes(String line) {
        assertThat(read(header().heading(40, 120, "Skills").text(40, 140, line)).skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Welding", "Rope access", "Drones");
    }

    @Test
    void keepsOneStrokeBetweenShortWords() {
        assertThat(read(header().heading(40, 120, "Skills").text(40, 140, "UI / UX, Welding"))
                        .skills())
                .extracting(Resume.Skill::name)
                .containsExactly("UI / UX", "Welding");
    }

    @Test
    void partsGroupsOfSkillsAtSemicolons() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(40, 140, "Survey (Expert): Drones, Total station; Drawing (Advanced): AutoCAD"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Survey", "Drawing");
        assertThat(resume.skills())
                .extracting(Resume.Skill::keywords)
                .containsExactly(List.of("Drones", "Total station"), List.of("AutoCAD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Norderbrook Bridge DE;            Norderbrook Bridge
        Norderbrook Westmark DE;          Norderbrook
        Upper Norder Norder DE;           Upper Norder
        """)
    void partsATownFromTheCodeOfItsCountry(String line, String city) {
        Resume resume = read(new PdfFile()
                .name(40, 60, "Ines Marten")
                .text(40, 84, line + " | ines@marten.example")
                .heading(40, 120, "Skills")
                .text(40, 140, "Welding"));

        assertThat(resume.basics().location())
                .satisfies(location -> assertThat(location.city()).isEqualTo(city));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Saltmarsh GmbH Norderbrook;  Saltmarsh GmbH
        Saltmarsh AB Bad Norder;     Saltmarsh AB
        Saltmarsh Ltd;               Saltmarsh Ltd
        """)
    void endsTheNameOfAnEmployerWithItsLegalForm(String line, String employer) {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Bridge Inspector")
                .text(460, 140, "2018 - 2021")
                .text(40, 154, line)
                .text(46, 170, "• Climbed ninety bridges in two summers"));

        assertThat(resume.work()).extracting(Resume.Work::name).containsExactly(employer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Northgate College (3.8);      Northgate College;  3.8
        Northgate College (1,7);      Northgate College;  1,7
        """)
    void readsAGradeInBracketsBehindTheSchool(String line, String school, String grade) {
        Resume resume = read(header().heading(40, 120, "Education")
                .bold(40, 140, "Bachelor of Science in Physics")
                .text(460, 140, "2012 - 2016")
                .text(40, 154, line));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo(school);
            assertThat(study.score()).isEqualTo(grade);
        });
    }

    @Test
    void takesTheNameBeforeAWholeDegreeForTheSchool() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "NTB, Master of Science Physics, 2012 - 2014")
                .text(40, 156, "NTB, Bachelor of Science Chemistry, 2009 - 2012"));

        assertThat(resume.education()).extracting(Resume.Education::institution).containsExactly("NTB", "NTB");
        assertThat(resume.education()).extracting(Resume.Education::area).containsExactly("Physics", "Chemistry");
    }

    @Test
    void readsWhoGaveACertificateInBrackets() {
        Resume resume = read(header().heading(40, 120, "Certificates")
                .text(40, 140, "May 2014: Bridge Inspector Level 2 (Hafenamt)")
                .text(40, 154, "Mar 2013: Rope Access Level 1 (IRATA)"));

        assertThat(resume.certificates())
                .extracting(Resume.Certificate::name)
                .containsExactly("Bridge Inspector Level 2", "Rope Access Level 1");
        assertThat(resume.certificates()).extracting(Resume.Certificate::issuer).containsExactly("Hafenamt", "IRATA");
    }

    @Test
    void keepsTheShortFormOfACertificate() {
        Resume resume = read(
                header().heading(40, 120, "Certificates").text(40, 140, "Certified Bridge Inspector (CBI), May 2014"));

        assertThat(resume.certificates())
                .extracting(Resume.Certificate::name)
                .containsExactly("Certified Bridge Inspector (CBI)");
    }

    private static PdfFile header() {
        return new PdfFile().name(220, 40, "Ines Marten").text(240, 62, "ines@marten.example");
    }

    private Resume read(PdfFile file) {
        return parser.parse(file.bytes()).resume();
    }
}
