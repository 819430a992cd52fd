package dev.metier.cv.parsing.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What gap between two words of a page is wider than a space: less in ragged text, whose spaces are all alike. */
final class WordGaps {

    private static final int FEWEST = 40;
    /** Gaps from here on are no spaces, in multiples of the font size. */
    private static final double LARGEST_SPACE = 1.15;

    private static final double ALIKE = 0.15;
    private static final double NARROWEST = 0.58;

    private static final int FEWEST_TAGS = 3;
    private static final double PARTED = 0.83;
    private static final double BAND = 0.12;

    private WordGaps() {}

    /** In multiples of the font size. */
    static double wide(List<List<Word>> rows) {
        double[] gaps = rows.stream()
                .flatMapToDouble(row ->
                        IntStream.range(1, row.size()).mapToDouble(i -> gap(row.get(i - 1), row.get(i))))
                .filter(gap -> gap > 0.05 && gap < LARGEST_SPACE)
                .sorted()
                .toArray();
        double usual = areParted(gaps) ? PARTED : LARGEST_SPACE;
        if (gaps.length < FEWEST) {
            return usual;
        }
        double middle = gaps[gaps.length / 2];
        boolean areAlike = gaps[3 * gaps.length / 4] - gaps[gaps.length / 4] < ALIKE * middle;
        return areAlike ? Math.max(NARROWEST, 1.55 * middle) : usual;
    }

    /** Spaces on the one hand, gaps as between the tags of a row on the other, and nothing in between. */
    private static boolean areParted(double[] gaps) {
        long between = Arrays.stream(gaps)
                .filter(gap -> gap > PARTED - BAND && gap < PARTED + BAND)
                .count();
        long tags = Arrays.stream(gaps).filter(gap -> gap >= PARTED + BAND).count();
        return between == 0 && tags >= FEWEST_TAGS && gaps.length >= 4 * FEWEST_TAGS;
    }

    private static double gap(Word left, Word right) {
        return (right.x0() - left.x1()) / Math.max(1, Math.min(left.size(), right.size()));
    }
}
