package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.sections.Section;
import dev.metier.cv.parsing.sections.SectionHeadings;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Groups of skills that stand under headings of their own, where no heading says "skills". */
final class SkillGroups {

    private static final int LONGEST = 4;

    private SkillGroups() {}

    static List<Section> told(List<Section> sections, SectionHeadings headings) {
        boolean hasSkills = sections.stream()
                .anyMatch(section ->
                        section.kind() == SectionKind.SKILLS && !section.lines().isEmpty());
        long groups =
                sections.stream().filter(section -> isGroup(section, headings)).count();
        boolean hasLevel = sections.stream()
                .anyMatch(section ->
                        isGroup(section, headings) && section.lines().stream().anyMatch(SkillGroups::isLevel));
        if (hasSkills || (groups < 2 && !hasLevel)) {
            return sections;
        }
        return sections.stream()
                .map(section -> isGroup(section, headings) ? group(section) : section)
                .toList();
    }

    private static boolean isGroup(Section section, SectionHeadings headings) {
        return section.kind() == SectionKind.OTHER
                && section.heading()
                        .filter(heading -> !headings.isHeading(heading.text()))
                        .isPresent()
                && section.lines().stream().anyMatch(line -> !isLevel(line))
                && section.lines().stream().allMatch(SkillGroups::isShort);
    }

    private static boolean isLevel(Line line) {
        return Vocabulary.SKILL_LEVELS.contains(line.text());
    }

    private static boolean isShort(Line line) {
        return line.segments().stream()
                .allMatch(segment -> segment.text().split("\\s+").length <= LONGEST
                        && !segment.text().matches("(?s).*[.@:].*\\s.*|.*[.:]")
                        && Dates.find(segment.text()).isEmpty());
    }

    private static Section group(Section section) {
        Segment heading = section.heading().orElseThrow().first();
        Segment whole = heading.withText(heading.text().replace(":", ""));
        String between = ": ";
        for (Line line : section.lines()) {
            for (Segment word : isLevel(line) ? List.<Segment>of() : line.segments()) {
                whole = whole.plus(word, between);
                between = ", ";
            }
        }
        return new Section(SectionKind.SKILLS, section.heading(), new ArrayList<>(List.of(Line.of(whole))));
    }
}
