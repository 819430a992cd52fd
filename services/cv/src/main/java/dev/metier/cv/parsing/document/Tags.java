package dev.metier.cv.parsing.document;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private static final int NONE = -1;

    private final List<Rectangle2D> drawn;
    /** The number of the box of each word that is part of a tag. */
    private final Map<Word, Integer> boxes = new HashMap<>();

    private final Set<Word> alone = new HashSet<>();

    private Tags(List<Rectangle2D> drawn) {
        this.drawn = drawn;
    }

    /** What is between two words. */
    enum Gap {
        UNKNOWN,
        NEXT_TAG,
        PARTED
    }

    static Tags none() {
        return new Tags(List.of());
    }

    /** @param rows words that stand on one line, from left to right */
    static Tags of(List<List<Word>> rows, List<Rectangle2D> drawn) {
        Tags tags = new Tags(drawn);
        if (!drawn.isEmpty()) {
            rows.forEach(tags::add);
        }
        if (!tags.boxes.isEmpty()) {
            rows.forEach(tags::addAlone);
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

    private void add(List<Word> row) {
        for (int i = 1; i < row.size(); i++) {
            int last = around(row.get(i - 1));
            int box = around(row.get(i));
            if (last != NONE && box != NONE && last != box && areNear(last, box, row.get(i - 1), row.get(i))) {
                boxes.put(row.get(i - 1), last);
                boxes.put(row.get(i), box);
            }
        }
        for (Word word : row) {
            int box = boxes.containsKey(word) ? NONE : around(word);
            boolean isPart = box != NONE && row.stream().anyMatch(other -> boxes.getOrDefault(other, NONE) == box);
            if (isPart) {
                boxes.put(word, box);
            }
        }
    }

    /** Tags that have no neighbour, in boxes like those of the rows. */
    private void addAlone(List<Word> row) {
        for (int i = 0; i < row.size(); i++) {
            Word word = row.get(i);
            int box = boxes.containsKey(word) ? NONE : around(word);
            if (box != NONE && isLikeOthers(drawn.get(box), word)) {
                boxes.put(word, box);
                if (i + 1 == row.size() || around(row.get(i + 1)) != box) {
                    alone.add(word);
                }
            }
        }
    }

    private boolean isLikeOthers(Rectangle2D box, Word word) {
        return boxes.entrySet().stream()
                .anyMatch(tag -> Math.abs(drawn.get(tag.getValue()).getHeight() - box.getHeight()) < 0.5
                        && Math.abs(tag.getKey().size() - word.size()) < 0.2);
    }

    /** Whether the word ends the only tag of its line. */
    boolean isAlone(Word word) {
        return alone.contains(word);
    }

    /** The number of the narrowest box of one line that the word stands in. */
    private int around(Word word) {
        int narrowest = NONE;
        double middle = word.y1() - 0.35 * word.size();
        for (int i = 0; i < drawn.size(); i++) {
            Rectangle2D box = drawn.get(i);
            boolean holds = box.getMinX() < word.x0() + OUT
                    && box.getMaxX() > word.x1() - OUT
                    && box.getMinY() < middle
                    && box.getMaxY() > middle
                    && box.getHeight() > LEAST * word.size()
                    && box.getHeight() < MOST * word.size();
            if (holds
                    && (narrowest == NONE
                            || box.getWidth() < drawn.get(narrowest).getWidth() - OUT)) {
                narrowest = i;
            }
        }
        return narrowest;
    }

    /** The cells of a table touch, too, but leave more room to their words. */
    private boolean areNear(int left, int right, Word one, Word other) {
        double gap = drawn.get(right).getMinX() - drawn.get(left).getMaxX();
        return gap > -OUT && gap < NEAR * other.size() && other.x0() - one.x1() < 2 * NEAR * other.size();
    }

    Gap between(Word left, Word right) {
        int one = boxes.getOrDefault(left, NONE);
        int other = boxes.getOrDefault(right, NONE);
        if (one == other) {
            return Gap.UNKNOWN;
        }
        if (one == NONE || other == NONE) {
            return Gap.PARTED;
        }
        return areNear(one, other, left, right) ? Gap.NEXT_TAG : Gap.PARTED;
    }
}
