package dev.metier.cv.parsing.document;

import dev.metier.cv.marks.ReadingDirection;
import dev.metier.cv.parsing.words.Dates;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins the words of a page into segments and finds out which of them are items of a list. */
final class SegmentBuilder {

    /** A gap wider than this many font sizes parts two segments; justified text stays below. */
    private static final double WIDE = 1.15;

    /** The same between words of different font sizes. */
    private static final double OTHER_SIZE = 0.34;

    private static final String CLOSING = ".,;:!?)]}»”";
    private static final String OPENING = "([{«“";

    /** The same between words of slightly different size and another weight. */
    private static final double OTHER_LOOK = 0.5;

    /** The same between words in capitals, which are often set apart. */
    private static final double CAPITALS = 0.95;

    /** How far apart the bottoms of words on one line may be, in points. */
    private static final double SAME_BASELINE = 0.2;

    /** The same between words in the type of a typewriter. */
    private static final double EVENLY = 0.88;

    /** Width of the letters of a typewriter in multiples of the font size. */
    private static final double TYPEWRITER = 0.6;

    /** The same between a year and the word or dash that leads to the next one. */
    private static final double RANGE = 8;

    private static final Pattern DAY_OR_YEAR = Pattern.compile(".*(?:19|20)\\d\\d(?:[-./]\\d{1,2}){0,2}");

    /** Makes a whole of what breaks off before its year. */
    private static final String SOME_YEAR = " 2000";

    private static final Pattern BETWEEN = Pattern.compile("(?iu)to|until|bis|au|à|al?|hasta|până|la|[-–—]");

    private final List<PdfMarks.Mark> marks;
    private final Tags tags;
    private final List<List<Word>> rows;
    private final double wide;
    private final boolean isFromRight;

    private SegmentBuilder(List<List<Word>> rows, List<PdfMarks.Mark> marks, Tags tags, boolean isFromRight) {
        this.marks = new ArrayList<>(marks);
        this.tags = tags;
        this.rows = rows;
        this.wide = Math.min(WIDE, WordGaps.wide(rows));
        this.isFromRight = isFromRight;
    }

    static List<Segment> segments(List<Word> words, List<PdfMarks.Mark> marks, List<Rectangle2D> boxes) {
        List<List<Word>> rows = rows(words);
        return new SegmentBuilder(rows, marks, Tags.of(rows, boxes), false).build();
    }

    /** Of a page whose lines begin at the right, all in the places where a mirror shows them. */
    static List<Segment> segmentsFromRight(List<Word> words, List<PdfMarks.Mark> marks) {
        return new SegmentBuilder(rows(words), marks, Tags.none(), true).build();
    }

    private List<Segment> build() {
        List<Segment> segments = new ArrayList<>();
        for (List<Word> row : rows) {
            List<Word> run = new ArrayList<>();
            for (Word word : row) {
                if (!run.isEmpty() && (isFar(run, word) || ListMarks.isIcon(word.text()))) {
                    segments.add(segment(run));
                    run.clear();
                }
                run.add(word);
            }
            segments.add(segment(run));
        }
        segments.stream().filter(SegmentBuilder::isMarkOnly).forEach(this::addMark);
        return segments.stream()
                .filter(segment -> !segment.text().isBlank() && !isMarkOnly(segment))
                .map(this::marked)
                .toList();
    }

    /** Words that stand on one baseline, from left to right. */
    private static List<List<Word>> rows(List<Word> words) {
        List<List<Word>> rows = new ArrayList<>();
        List<Word> byHeight = new ArrayList<>(words);
        byHeight.sort(Comparator.comparingDouble(Word::y1));
        for (Word word : byHeight) {
            List<Word> home = null;
            for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 12 && home == null; i--) {
                if (isIn(rows.get(i), word)) {
                    home = rows.get(i);
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                rows.add(home);
            }
            home.add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Word::x0)));
        return rows.stream().map(SpacedLetters::joined).toList();
    }

    private static boolean isIn(List<Word> row, Word word) {
        Word first = row.getFirst();
        Word last = row.getLast();
        return (first.besides(word) && Math.abs(first.y1() - word.y1()) < 0.4 * word.size())
                || (last.besides(word) && Math.abs(last.y1() - word.y1()) < SAME_BASELINE);
    }

    private boolean isFar(List<Word> run, Word word) {
        Word last = run.getLast();
        double em = Math.min(last.size(), word.size());
        boolean afterMark = run.size() == 1 && ListMarks.isMark(last.text());
        double gap = word.x0() - last.x1();
        Tags.Gap between = tags.between(last, word);
        if (between != Tags.Gap.UNKNOWN) {
            return between == Tags.Gap.PARTED;
        }
        if (gap <= OTHER_SIZE * em) {
            return false;
        }
        if (isRange(run, word) && gap < RANGE * em) {
            return false;
        }
        boolean isOtherLook = last.bold() != word.bold() && Math.abs(last.size() - word.size()) > 0.03 * em;
        boolean isOtherSize = Math.abs(last.size() - word.size()) > 0.14 * em;
        double usual = isSeparator(last) || isSeparator(word)
                ? WIDE
                : isEvenlySpaced(last) && isEvenlySpaced(word)
                        ? EVENLY
                        : isCapitals(last) && isCapitals(word) ? Math.max(wide, CAPITALS) : wide;
        return gap > (afterMark ? 3.2 : isOtherSize ? OTHER_SIZE : isOtherLook ? OTHER_LOOK : usual) * em;
    }

    /** In the type of a typewriter, whose spaces are as wide as its letters. */
    private static boolean isEvenlySpaced(Word word) {
        double letter = (word.x1() - word.x0())
                / word.text().codePointCount(0, word.text().length());
        return Math.abs(letter / word.size() - TYPEWRITER) < 0.015;
    }

    private static boolean isSeparator(Word word) {
        return word.text().length() == 1
                && !Character.isLetterOrDigit(word.text().charAt(0));
    }

    private static boolean isCapitals(Word word) {
        return word.text().matches("\\p{Lu}{3,}");
    }

    /** "2014 to 2018" is one text, however wide it is set. */
    private static boolean isRange(List<Word> run, Word word) {
        String last = run.getLast().text();
        if (BETWEEN.matcher(word.text()).matches()) {
            return DAY_OR_YEAR.matcher(last).matches();
        }
        if (run.size() < 2 || !BETWEEN.matcher(last).matches()) {
            return false;
        }
        String range = run.stream().map(Word::text).collect(Collectors.joining(" ", "", " ")) + word.text();
        return Dates.isDateLike(range) || Dates.isDateLike(range + SOME_YEAR);
    }

    private Segment segment(List<Word> run) {
        List<String> links = new ArrayList<>();
        for (Word word : run) {
            if (word.link() != null && !links.contains(word.link())) {
                links.add(word.link());
            }
        }
        boolean isItem = run.size() > 1 && ListMarks.isMark(run.getFirst().text());
        Word first = isItem ? run.get(1) : run.getFirst();
        double y0 = run.stream().mapToDouble(Word::y0).min().orElse(0);
        double y1 = run.stream().mapToDouble(Word::y1).max().orElse(0);
        double size = run.stream().mapToDouble(Word::size).max().orElse(0);
        boolean bold = 2 * run.stream().filter(Word::bold).count() > run.size();
        String clean = ListMarks.withoutIcons(text(isItem ? run.subList(1, run.size()) : run));
        return new Segment(
                clean,
                first.page(),
                first.x0(),
                y0,
                run.getLast().x1(),
                y1,
                size,
                bold,
                first.italic(),
                isItem,
                links,
                turn(isItem ? run.subList(1, run.size()) : run, clean));
    }

    private String text(List<Word> run) {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : isFromRight ? run.reversed() : run) {
            text.append(before == null ? "" : between(before, word)).append(word.text());
            before = word;
        }
        if (before != null && tags.isAlone(before)) {
            text.append(Tags.END);
        }
        String drawn = text.toString();
        if (isFromRight && drawn.contains(" | ")) {
            return Arrays.stream(drawn.split(" \\| ", -1))
                    .map(this::logical)
                    .reduce((one, other) -> other + " | " + one)
                    .orElse("");
        }
        return logical(drawn);
    }

    private String logical(String drawn) {
        // numbers without letters beside them, such as those of a telephone, run from left to right everywhere
        boolean isNumber = drawn.matches("\\+[\\d ()./-]{6,}");
        return isNumber ? drawn : ReadingDirection.logical(drawn, isFromRight);
    }

    private String between(Word before, Word word) {
        if (tags.between(before, word) == Tags.Gap.NEXT_TAG) {
            return Tags.BETWEEN;
        }
        return isOneWord(before, word) ? "" : " ";
    }

    /** A comma close after a word in another type is one with it. */
    private boolean isOneWord(Word left, Word right) {
        double gap = isFromRight ? left.x0() - right.x1() : right.x0() - left.x1();
        boolean isClose = Math.abs(gap) < 0.12 * right.size();
        boolean isSign = CLOSING.indexOf(right.text().charAt(0)) >= 0
                || OPENING.indexOf(left.text().charAt(left.text().length() - 1)) >= 0;
        return isClose && isSign;
    }

    /** Where the words turn from one look to another for good. */
    private int turn(List<Word> run, String text) {
        if (isFromRight) {
            return 0;
        }
        int at = 0;
        int turn = 0;
        for (int i = 0; i < run.size(); i++) {
            Word word = run.get(i);
            if (i > 0 && !run.get(i - 1).looksLike(word)) {
                if (turn > 0) {
                    return 0;
                }
                turn = text.indexOf(word.text(), at);
            }
            at = Math.max(at, text.indexOf(word.text(), at) + word.text().length());
        }
        return Math.max(turn, 0);
    }

    private static boolean isMarkOnly(Segment segment) {
        return segment.text().isEmpty()
                || (ListMarks.isMark(segment.text())
                        && !Character.isLetter(segment.text().charAt(0)));
    }

    /** A mark that stands too far off its text to be one segment with it. */
    private void addMark(Segment mark) {
        marks.add(new PdfMarks.Mark(mark.middleX(), mark.middle(), 0.3 * mark.size()));
    }

    private Segment marked(Segment segment) {
        if (segment.bullet()) {
            return segment;
        }
        boolean isMarked = marks.stream()
                .anyMatch(mark -> mark.size() < 0.7 * segment.size()
                        && Math.abs(mark.y() - segment.middle()) < 0.5 * segment.size()
                        && segment.x0() - mark.x() > 0
                        && segment.x0() - mark.x() < 2.4 * segment.size());
        return segment.withBullet(isMarked);
    }
}
