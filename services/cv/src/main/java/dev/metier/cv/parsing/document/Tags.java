package dev.metier.cv.parsing.document;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of a page that stand in rows of small boxes, as tags do, each box with a tag of one or more words. */
public final class Tags {

    /** Stands between the tags of a row in the text of a segment. */
    public static final String BETWEEN = " ‧ ";

    /** Ends a tag that is alone in its row. */
    static final String END = " ‧";

    private static final double LOWEST = 5;
    private static final double HIGHEST = 34;
    private static final double WIDEST = 230;
    /** Height of a box in multiples of the font size. */
    private static final double LEAST = 0.75;

    private static final double MOST = 2.4;
    /** How far apart two tags of a row stand at most, in multiples of the font size. */
    private static final double NEAR = 1.6;
    /** How far letters may stand out of their box, in points. */
    private static final double OUT = 1;

    private final Map<Word, Rectangle2D> boxes = new IdentityHashMap<>();
    private final Set<Word> alone = Collections.newSetFromMap(new IdentityHashMap<>());

    private Tags() {}

    /** What is between two words. */
    enum Gap {
        UNKNOWN,
        SPACE,
        NEXT_TAG,
        PARTED
    }

    static Tags none() {
        return new Tags();
    }

    /** @param rows words that stand on one line, from left to right */
    static Tags of(List<List<Word>> rows, List<Rectangle2D> drawn) {
        Tags tags = new Tags();
        for (List<Word> row : drawn.isEmpty() ? List.<List<Word>>of() : rows) {
            tags.add(row, drawn);
        }
        if (!tags.boxes.isEmpty()) {
            rows.forEach(row -> tags.addAlone(row, drawn));
        }
        return tags;
    }

    /** Whether a box may be that of a tag by its size alone. */
    static boolean mayHold(Rectangle2D box) {
        return box.getHeight() > LOWEST && box.getHeight() < HIGHEST && box.getWidth() < WIDEST;
    }

    /** Whether a text is a row of tags, or of one. */
    public static boolean isRow(String text) {
        return text.contains(BETWEEN) || text.endsWith(END);
    }

    /** Tags that have no neighbour, in boxes like those of the rows. */
    private void addAlone(List<Word> row, List<Rectangle2D> drawn) {
        for (int i = 0; i < row.size(); i++) {
            Word word = row.get(i);
            Rectangle2D box = boxes.containsKey(word) ? null : around(word, drawn);
            if (box != null && isLikeOthers(box, word)) {
                boxes.put(word, box);
                boolean isLast = i + 1 == row.size() || around(row.get(i + 1), List.of(box)) == null;
                if (isLast) {
                    alone.add(word);
                }
            }
        }
    }

    private boolean isLikeOthers(Rectangle2D box, Word word) {
        return boxes.entrySet().stream()
                .anyMatch(tag -> Math.abs(tag.getValue().getHeight() - box.getHeight()) < 0.5
                        && Math.abs(tag.getKey().size() - word.size()) < 0.2);
    }

    /** Whether the word ends the only tag of its line. */
    boolean isAlone(Word word) {
        return alone.contains(word);
    }

    private void add(List<Word> row, List<Rectangle2D> drawn) {
        Word before = null;
        Rectangle2D last = null;
        for (Word word : row) {
            Rectangle2D box = around(word, drawn);
            if (before != null && box != null && last != null && box != last && areNear(last, box, before, word)) {
                boxes.put(before, last);
                boxes.put(word, box);
            }
            if (box != null && box == last && boxes.containsKey(before)) {
                boxes.put(word, box);
            }
            before = word;
            last = box;
        }
        // the first words of a tag of several stand before the one that has a neighbour
        for (int i = row.size() - 2; i >= 0; i--) {
            Rectangle2D next = boxes.get(row.get(i + 1));
            if (next != null && around(row.get(i), List.of(next)) != null) {
                boxes.put(row.get(i), next);
            }
        }
    }

    /** The narrowest box of one line that the word stands in. */
    private static @Nullable Rectangle2D around(Word word, List<Rectangle2D> drawn) {
        Rectangle2D narrowest = null;
        double middle = word.y1() - 0.35 * word.size();
        for (Rectangle2D box : drawn) {
            boolean holds = box.getMinX() < word.x0() + OUT
                    && box.getMaxX() > word.x1() - OUT
                    && box.getMinY() < middle
                    && box.getMaxY() > middle
                    && box.getHeight() > LEAST * word.size()
                    && box.getHeight() < MOST * word.size();
            if (holds && (narrowest == null || box.getWidth() < narrowest.getWidth() - OUT)) {
                narrowest = box;
            }
        }
        return narrowest;
    }

    /** The cells of a table touch, too, but leave more room to their words. */
    private static boolean areNear(Rectangle2D left, Rectangle2D right, Word one, Word other) {
        double gap = right.getMinX() - left.getMaxX();
        return gap > -OUT && gap < NEAR * other.size() && other.x0() - one.x1() < 2 * NEAR * other.size();
    }

    Gap between(Word left, Word right) {
        Rectangle2D one = boxes.get(left);
        Rectangle2D other = boxes.get(right);
        if (one == null && other == null) {
            return Gap.UNKNOWN;
        }
        if (one == null || other == null) {
            return Gap.PARTED;
        }
        if (one == other) {
            return Gap.SPACE;
        }
        return areNear(one, other, left, right) ? Gap.NEXT_TAG : Gap.PARTED;
    }
}
