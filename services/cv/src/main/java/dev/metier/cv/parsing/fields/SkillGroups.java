package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.document.Tags;
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

    static List<Section> told(List<Section> found, SectionHeadings headings) {
        List<Section> sections = withoutNames(found, headings);
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

    /** Under "Languages" beside other groups stand those of programs where no language of people is named: all are groups. */
    private static List<Section> withoutNames(List<Section> sections, SectionHeadings headings) {
        List<Section> told = new ArrayList<>(sections);
        for (int i = 0; i < sections.size(); i++) {
            if (!isNameless(sections.get(i))) {
                continue;
            }
            int from = i;
            int to = i + 1;
            while (from > 0 && isAlike(sections.get(from - 1), headings)) {
                from--;
            }
            while (to < sections.size() && isAlike(sections.get(to), headings)) {
                to++;
            }
            for (int j = from; to - from > 1 && j < to; j++) {
                told.set(j, group(sections.get(j)));
            }
        }
        return told;
    }

    private static boolean isNameless(Section section) {
        boolean isShort = section.heading().isPresent()
                && !section.lines().isEmpty()
                && section.lines().stream().allMatch(SkillGroups::isShort);
        return switch (section.kind()) {
            case LANGUAGES -> isShort && LanguagesReader.read(section.lines()).isEmpty();
            case VOLUNTEER, PUBLICATIONS ->
                isShort && section.lines().size() > 1 && isLevel(section.lines().getFirst());
            default -> false;
        };
    }

    private static boolean isAlike(Section section, SectionHeadings headings) {
        boolean isSkills = section.kind() == SectionKind.SKILLS
                && section.heading().isPresent()
                && !section.lines().isEmpty()
                && section.lines().stream().allMatch(line -> line.segments().size() == 1 && isShort(line));
        return isSkills || isGroup(section, headings);
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
                .allMatch(segment -> Tags.isRow(segment.text())
                        || (segment.text().split("\\s+").length <= LONGEST
                                && !segment.text().matches("(?s).*[.@:].*\\s.*|.*[.:]")
                                && Dates.find(segment.text()).isEmpty()));
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
