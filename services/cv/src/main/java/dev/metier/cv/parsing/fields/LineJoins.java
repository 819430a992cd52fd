package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Dates;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What tells that two lines are one text, and what kind of block a line is. */
final class LineJoins {

    static final Pattern PARTED = Pattern.compile("\\s[·|•–—]\\s");

    /** What the last word of a line cannot be. */
    static final Pattern OPEN = Pattern.compile(
            "(?iu)(?:[,&/(–-]|\\b(?:and|of|for|the|in|at|by|with|und|für|der|des|von|de|du|des|et|la|le|y|del|e|di|da|și|en|van))$");

    private static final int PROSE_WORDS = 12;
    private static final int TELLING_WORDS = 5;

    private LineJoins() {}

    static List<Segment> merged(List<Segment> facts, List<Segment> more) {
        List<Segment> all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }

    /** A short line that breaks off at a comma goes on in the next one of the same look. */
    static boolean isCutHead(Block last, Line line, List<Segment> main) {
        boolean isOpen = last.text().endsWith(",")
                || (startsLow(main.getFirst()) && PARTED.matcher(last.text()).find());
        return last.isHead()
                && isOpen
                && main.size() == 1
                && !line.bullet()
                && (last.text().endsWith(",") || last.line().style().equals(line.style()))
                && Math.abs(last.line().size() - line.size()) < 1
                && Math.abs(last.parts().getFirst().x0() - line.x0()) < 3;
    }

    /** "2014" over "2018". */
    static boolean isSecondDate(Block last, Segment fact) {
        var before = Dates.findAll(last.text());
        var now = Dates.findAll(fact.text());
        return last.isHead()
                && last.parts().size() == 1
                && Dates.isDateLike(last.text())
                && before.size() == 1
                && !before.getFirst().isRange()
                && now.size() == 1
                && !now.getFirst().isRange()
                && Math.abs(last.parts().getFirst().x0() - fact.x0()) < 3;
    }

    /** "December" over "2023" in a narrow column. */
    static boolean isSplitDate(Block last, Segment fact) {
        return last.isHead()
                && Dates.isDateLike(last.text())
                && Dates.find(last.text()).isEmpty()
                && Dates.find(fact.text()).isPresent();
    }

    static Block.Kind kind(List<Segment> main, Line line) {
        if (line.bullet()) {
            return Block.Kind.ITEM;
        }
        String text = main.stream()
                .map(Segment::text)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        int words = text.split("\\s+").length;
        boolean isSentence =
                (words >= 6 || (words >= 4 && !PARTED.matcher(text).find() && text.matches("(?s).*\\p{L}{5,}[.!]$")))
                        && text.matches("(?s).*[.;!]$")
                        && !text.matches("(?i).*\\b(?:inc|ltd|co|corp|u\\.s|u\\.s\\.a)\\.$");
        boolean isProse = main.size() == 1
                && (!line.bold() || isLongText(text))
                && ((words >= PROSE_WORDS && Dates.find(text).isEmpty()) || isSentence || isTelling(text));
        return isProse ? Block.Kind.PARAGRAPH : Block.Kind.HEAD;
    }

    /** "Moved forty services to new machines" tells what was done: most of its words are in small letters. */
    private static boolean isTelling(String text) {
        String[] words = text.split("\\s+");
        long low = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .count();
        return words.length >= TELLING_WORDS
                && low > 0.6 * words.length
                && Character.isUpperCase(words[0].codePointAt(0))
                && Titles.score(text) <= 0
                && !Degrees.isDegree(text)
                && !Vocabulary.SCHOOLS.hasWordIn(text)
                && Dates.find(text).isEmpty()
                && !PARTED.matcher(text).find();
    }

    /** More than a title, in whatever type: most of its many words are in small letters. */
    static boolean isLongText(String text) {
        String[] words = text.split("\\s+");
        return words.length >= PROSE_WORDS
                && 2
                                * Arrays.stream(words)
                                        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                                        .count()
                        > words.length;
    }

    static boolean startsLow(Segment segment) {
        return !segment.text().isEmpty() && Character.isLowerCase(segment.text().codePointAt(0));
    }

    /** Joins a wrapped line; a soft hyphen or a hyphen before a small letter is where the word was cut. */
    static Segment join(Segment above, Segment below) {
        String text = above.text();
        if (text.endsWith("\u00ad")) {
            return above.withText(text.substring(0, text.length() - 1)).plus(below, "");
        }
        if (below.turn() > 0 && above.turn() == 0 && above.bold()) {
            return above.plus(below, " ").withTurn(text.length() + 1 + below.turn());
        }
        if (above.bold() != below.bold() && above.turn() == 0) {
            return above.plus(below, " ").withTurn(text.length() + 1);
        }
        boolean isCut = text.matches("(?s).*\\p{L}[-‐]$") && startsLow(below);
        return above.plus(below, isCut || text.endsWith("/") ? "" : " ");
    }
}
