package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections of short texts: skills, awards, certificates, links. */
class ListTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void readsGroupsOfSkillsBeforeADash() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(40, 140, "Inspection – Rope access, Drone flight")
                .text(40, 154, "Drawing – AutoCAD"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Inspection", "Drawing");
        assertThat(resume.skills())
                .extracting(Resume.Skill::keywords)
                .containsExactly(List.of("Rope access", "Drone flight"), List.of("AutoCAD"));
    }

    @Test
    void takesTheHeadOfATableForNoSkill() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .bold(40, 140, "Skill")
                .bold(200, 140, "Keywords")
                .text(40, 154, "Inspection")
                .text(200, 154, "Rope access, Drone flight")
                .text(40, 168, "Drawing")
                .text(200, 168, "AutoCAD, Rhino"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Inspection", "Drawing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Crane Driver of the Year by Harbour Board;              Crane Driver of the Year;      Harbour Board
        Rope Access Level 2, issued by Harbour Board;           Rope Access Level 2;           Harbour Board
        Crane Licence - Professional, Harbour Board, Apr 2019;  Crane Licence - Professional;  Harbour Board
        """)
    void partsTheNameOfACertificateFromWhoGaveIt(String line, String name, String issuer) {
        Resume resume = read(header().heading(40, 120, "Certificates").text(40, 140, line));

        assertThat(resume.certificates()).singleElement().satisfies(certificate -> {
            assertThat(certificate.name()).isEqualTo(name);
            assertThat(certificate.issuer()).isEqualTo(issuer);
        });
    }

    @Test
    void partsAnAwardFromWhoGaveItAboveASentence() {
        Resume resume = read(header().heading(40, 120, "Awards")
                .bold(40, 140, "Inspector of the Year, Harbour Board")
                .text(460, 140, "May 2018")
                .text(40, 154, "Chosen by all crews of the port")
                .bold(40, 174, "Golden Rope by Harbour Board")
                .text(460, 174, "May 2017")
                .text(40, 188, "First among forty climbers"));

        assertThat(resume.awards())
                .extracting(Resume.Award::title)
                .containsExactly("Inspector of the Year", "Golden Rope");
        assertThat(resume.awards()).extracting(Resume.Award::awarder).containsOnly("Harbour Board");
    }

    @Test
    void partsLevelsFromNamesOfSeveralWords() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .text(40, 140, "Climbing & Rescue — Advanced")
                .text(40, 154, "Welding (Beginner)"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Climbing & Rescue", "Welding");
        assertThat(resume.skills()).extracting(Resume.Skill::level).containsExactly("Advanced", "Beginner");
    }

    @Test
    void partsTagsAtGapsWiderThanSpaces() {
        PdfFile pdf = header().heading(40, 120, "Summary");
        for (int line = 0; line < 3; line++) {
            pdf.text(40, 140 + 14 * line, "Looks at bridges from below and writes what is seen there");
        }
        Resume resume = read(pdf.heading(40, 200, "Skills").tags(40, 220, 8, "Welding", "AutoCAD", "Rhino", "Excel"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Welding", "AutoCAD", "Rhino", "Excel");
    }

    @Test
    void takesADegreeBehindItsSubjectForNoState() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "University of Bremen")
                .text(460, 140, "2012 - 2016")
                .text(40, 154, "Civil Engineering, MS"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of Bremen");
            assertThat(study.area()).isEqualTo("Civil Engineering");
            assertThat(study.studyType()).isEqualTo("MS");
        });
    }

    @Test
    void partsTheTownFromTheEmployerBeforeItsState() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .bold(40, 140, "Bridge Inspector at Quayside Surveys San Francisco, CA")
                .text(460, 140, "2018 - 2020")
                .text(46, 154, "• Climbed ninety bridges in two summers"));

        assertThat(resume.work()).singleElement().satisfies(work -> {
            assertThat(work.position()).isEqualTo("Bridge Inspector");
            assertThat(work.name()).isEqualTo("Quayside Surveys");
            assertThat(work.location()).isEqualTo("San Francisco, CA");
        });
    }

    @Test
    void readsWhereTheNameOfANetworkLeads() {
        Resume resume = read(header().link(40, 94, "LinkedIn", "https://www.linkedin.com/in/abrinkmann")
                .heading(40, 120, "Skills")
                .text(40, 140, "Welding, Rope access"));

        assertThat(resume.basics().profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.network()).isEqualTo("LinkedIn");
            assertThat(profile.username()).isEqualTo("abrinkmann");
        });
    }

    @Test
    void keepsTheTownInTheNameOfAUniversity() {
        Resume resume = read(header().heading(40, 120, "Education")
                .text(40, 140, "University of California, Berkeley, Computer Science, Bachelor of Science")
                .text(460, 140, "2012 - 2016"));

        assertThat(resume.education()).singleElement().satisfies(study -> {
            assertThat(study.institution()).isEqualTo("University of California, Berkeley");
            assertThat(study.area()).isEqualTo("Computer Science");
            assertThat(study.studyType()).isEqualTo("Bachelor of Science");
        });
    }

    @Test
    void partsTitleFromEmployerAsTheOtherEntriesDo() {
        Resume resume = read(header().heading(40, 120, "Experience")
                .text(40, 140, "Bridge Inspector, Quayside Surveys Ltd")
                .text(460, 140, "2018 - 2020")
                .text(46, 154, "• Climbed ninety bridges in two summers")
                .text(40, 174, "Tallyman, Nordlicht")
                .text(460, 174, "2016 - 2018")
                .text(46, 188, "• Counted coffee sacks in the yard"));

        assertThat(resume.work()).extracting(Resume.Work::position).containsExactly("Bridge Inspector", "Tallyman");
        assertThat(resume.work()).extracting(Resume.Work::name).containsExactly("Quayside Surveys Ltd", "Nordlicht");
    }

    private static PdfFile header() {
        return new PdfFile().name(40, 60, "Ada Brinkmann").text(40, 80, "ada.brinkmann@example.org");
    }

    private Resume read(PdfFile pdf) {
        return parser.parse(pdf.bytes()).resume();
    }
}
