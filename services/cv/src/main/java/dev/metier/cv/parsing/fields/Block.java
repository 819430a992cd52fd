package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.DateRange;
import dev.metier.cv.parsing.words.Dates;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What belongs together in a section: a short line at the head of an entry, an item of a list, or a paragraph.
 *
 * @param parts the segments; more than one only at the head of an entry
 * @param facts dates and places that stand at the margin of it
 */
record Block(Kind kind, List<Segment> parts, List<Segment> facts, Line line) {

    enum Kind {
        HEAD,
        ITEM,
        PARAGRAPH
    }

    private static final int LONGEST_DATED = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]\\S*");

    Block {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
    }

    boolean isHead() {
        return kind == Kind.HEAD;
    }

    String text() {
        return String.join(" ", parts.stream().map(Segment::text).toList());
    }

    Segment whole() {
        return parts.stream().reduce((one, other) -> one.plus(other, " ")).orElseThrow();
    }

    /** The dates of an entry: at the margin, or in a short line. */
    Optional<DateRange> dates() {
        return dateSegments().findFirst().flatMap(segment -> Dates.find(segment.text()));
    }

    /** Whether its dates stand by themselves, at the margin or on a line of their own. */
    boolean hasDatesApart() {
        return isHead()
                && Stream.concat(facts.stream(), parts.stream())
                        .anyMatch(segment -> Dates.isDateLike(segment.text())
                                && Dates.find(segment.text()).isPresent());
    }

    Stream<Segment> dateSegments() {
        boolean isShort = isHead() && WORD.matcher(text()).results().count() <= LONGEST_DATED;
        return Stream.concat(facts.stream(), isShort ? parts.stream() : Stream.empty())
                .filter(segment -> Dates.find(segment.text())
                        .filter(range -> !isInSentence(segment.text(), range))
                        .isPresent());
    }

    /** "Recognized as the best of the town in 2023" is not dated, it tells of a year. */
    private static boolean isInSentence(String text, DateRange range) {
        String before = text.substring(0, range.from()).strip();
        return !range.isRange()
                && !Degrees.startsWithDegree(text)
                && before.split("\\s+").length >= 4
                && before.matches("(?s).*\\s(?:in|of|by|for|during|im|en|în|au|du|del)");
    }
}
