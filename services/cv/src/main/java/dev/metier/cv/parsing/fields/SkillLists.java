package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.sections.Section;
import dev.metier.cv.parsing.sections.SectionKind;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.List;

/** Lists of what somebody can do that stand under "Highlights", "Qualifications" and the like. */
final class SkillLists {

    private static final int FEWEST = 3;
    private static final int LONGEST = 6;

    private SkillLists() {}

    static List<Section> told(List<Section> sections) {
        return sections.stream()
                .map(section -> isList(section, sections)
                        ? new Section(SectionKind.SKILLS, section.heading(), section.lines())
                        : section)
                .toList();
    }

    private static boolean isList(Section section, List<Section> all) {
        return switch (section.kind()) {
            case SUMMARY -> isShortList(section.lines());
            case EDUCATION -> isShortList(section.lines()) && isFree(section) && hasOther(section, all);
            default -> false;
        };
    }

    /** Most lines are items of few words, and none is a sentence. */
    private static boolean isShortList(List<Line> lines) {
        long items = lines.stream().filter(Line::bullet).count();
        long longer = lines.stream().filter(line -> line.wordCount() > LONGEST).count();
        return items >= FEWEST
                && items == lines.size()
                && 4 * longer <= items
                && lines.stream().noneMatch(line -> line.text().strip().endsWith("."));
    }

    private static boolean isFree(Section section) {
        return section.lines().stream()
                .map(Line::text)
                .noneMatch(text -> Dates.find(text).isPresent()
                        || Degrees.isDegree(text)
                        || Vocabulary.SCHOOLS.hasWordIn(text)
                        || Vocabulary.SCHOOLS.hasEndIn(text));
    }

    private static boolean hasOther(Section section, List<Section> all) {
        return all.stream().anyMatch(other -> !other.equals(section) && other.kind() == SectionKind.EDUCATION);
    }
}
