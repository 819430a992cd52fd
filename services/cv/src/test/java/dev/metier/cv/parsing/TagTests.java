package dev.metier.cv.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.cv.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short texts that stand along a row: in boxes, or parted by white space alone. */
class TagTests {

    private final CvParser parser = new CvParser(ReadingLimits.DEFAULT);

    @Test
    void readsOneSkillFromEachBox() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .bold(40, 140, "Survey")
                .boxedTags(40, 156, "Total station", "Drones", "Tape and plumb line")
                .bold(40, 180, "Drawing")
                .boxedTags(40, 196, "AutoCAD", "Ink on paper"));

        assertThat(resume.skills()).extracting(Resume.Skill::name).containsExactly("Survey", "Drawing");
        assertThat(resume.skills())
                .extracting(Resume.Skill::keywords)
                .containsExactly(
                        List.of("Total station", "Drones", "Tape and plumb line"), List.of("AutoCAD", "Ink on paper"));
    }

    @Test
    void takesTagsBelowAProjectForNoProject() {
        Resume resume = read(header().heading(40, 120, "Projects")
                .bold(40, 140, "Silent Crane")
                .text(40, 154, "Lowered the noise of a crane so that the neighbours can sleep.")
                .boxedTags(40, 170, "Acoustics", "Steel")
                .bold(40, 196, "Dry Dock")
                .text(40, 210, "Found the leaks of an old dock with a camera under water.")
                .boxedTags(40, 226, "Diving", "Sealing"));

        assertThat(resume.projects()).extracting(Resume.Project::name).containsExactly("Silent Crane", "Dry Dock");
        assertThat(resume.projects())
                .extracting(Resume.Project::keywords)
                .containsExactly(List.of("Acoustics", "Steel"), List.of("Diving", "Sealing"));
    }

    @Test
    void partsTagsInTheTypeOfATypewriter() {
        Resume resume = read(header().heading(40, 120, "Skills")
                .typed(40, 140, "Total station")
                .typed(127.8, 140, "Drones")
                .typed(173.6, 140, "Plumb line"));

        assertThat(resume.skills())
                .extracting(Resume.Skill::name)
                .containsExactly("Total station", "Drones", "Plumb line");
    }

    private static PdfFile header() {
        return new PdfFile().name(40, 60, "Ada Brinkmann").text(40, 80, "ada.brinkmann@example.org");
    }

    private Resume read(PdfFile pdf) {
        return parser.parse(pdf.bytes()).resume();
    }
}
