package dev.metier.cv.parsing.document;

import java.util.List;
import java.util.stream.IntStream;

/** What gap between two words of a page is wider than a space: less in ragged text, whose spaces are all alike. */
final class WordGaps {

    private static final int FEWEST = 40;
    /** Gaps from here on are no spaces, in multiples of the font size. */
    private static final double LARGEST_SPACE = 1.15;

    private static final double ALIKE = 0.15;
    private static final double NARROWEST = 0.58;

    /** Spaces of text that is not stretched stay below. */
    private static final double NARROW = 0.42;

    /** What parts words among such spaces, as in rows of tags. */
    private static final double WIDE = 0.85;

    private WordGaps() {}

    /** In multiples of the font size. */
    static double wide(List<List<Word>> rows) {
        double[] gaps = rows.stream()
                .flatMapToDouble(row ->
                        IntStream.range(1, row.size()).mapToDouble(i -> gap(row.get(i - 1), row.get(i))))
                .filter(gap -> gap > 0.05 && gap < LARGEST_SPACE)
                .sorted()
                .toArray();
        if (gaps.length < FEWEST) {
            return LARGEST_SPACE;
        }
        double middle = gaps[gaps.length / 2];
        boolean areAlike = gaps[3 * gaps.length / 4] - gaps[gaps.length / 4] < ALIKE * middle;
        boolean areNarrow = gaps[4 * gaps.length / 5] < NARROW;
        return areAlike ? Math.max(NARROWEST, 1.55 * middle) : areNarrow ? WIDE : LARGEST_SPACE;
    }

    private static double gap(Word left, Word right) {
        return (right.x0() - left.x1()) / Math.max(1, Math.min(left.size(), right.size()));
    }
}
