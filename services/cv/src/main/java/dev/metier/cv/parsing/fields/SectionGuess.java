package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.sections.Section;
import dev.metier.cv.parsing.sections.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Tells by its entries what a section under an unknown heading is, when the CV has no section of that kind. */
final class SectionGuess {

    private SectionGuess() {}

    static List<Section> told(List<Section> sections) {
        boolean hasWork = has(sections, SectionKind.WORK);
        boolean hasEducation = has(sections, SectionKind.EDUCATION);
        List<Section> told = new ArrayList<>();
        for (Section section : sections) {
            boolean isUnknown = section.kind() == SectionKind.OTHER;
            if (isUnknown && !hasWork && isWork(section)) {
                told.add(new Section(SectionKind.WORK, section.heading(), section.lines()));
            } else if (isUnknown && !hasEducation && isEducation(section)) {
                told.add(new Section(SectionKind.EDUCATION, section.heading(), section.lines()));
            } else {
                told.add(section);
            }
        }
        return told;
    }

    private static boolean has(List<Section> sections, SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    private static boolean isWork(Section section) {
        List<Draft> jobs = new WorkReader("name").read(section.lines());
        long sure = jobs.stream()
                .filter(job -> job.has("startDate") && job.has("name"))
                .filter(job -> job.get("position")
                        .filter(position -> Titles.score(position.value()) > 0)
                        .isPresent())
                .count();
        return sure > 0 && 2 * sure >= jobs.size();
    }

    private static boolean isEducation(Section section) {
        List<Draft> studies = EducationReader.read(section.lines());
        long sure = studies.stream()
                .filter(study -> study.has("institution") && study.has("endDate"))
                .filter(study -> study.get("studyType")
                        .filter(type -> Degrees.isDegree(type.value()))
                        .isPresent())
                .count();
        return sure > 0 && 2 * sure >= studies.size();
    }
}
