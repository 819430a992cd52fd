package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Words whose letters are set apart for looks become words again. */
final class SpacedLetters {

    private static final int FEWEST = 4;
    /** A gap between letters, in multiples of the font size. */
    private static final double WIDEST = 0.6;
    /** A gap between words, in multiples of the usual gap between letters. */
    private static final double WORD = 1.7;

    private SpacedLetters() {}

    static List<Word> joined(List<Word> row) {
        List<Word> joined = new ArrayList<>();
        int start = 0;
        while (start < row.size()) {
            int end = start + 1;
            while (end < row.size() && isNear(row.get(end - 1), row.get(end))) {
                end++;
            }
            joined.addAll(isSpaced(row.subList(start, end)) ? words(row.subList(start, end)) : row.subList(start, end));
            start = end;
        }
        return joined;
    }

    private static boolean isNear(Word left, Word right) {
        return isPart(left) && isPart(right) && right.x0() - left.x1() < WIDEST * left.size();
    }

    private static boolean isPart(Word word) {
        return word.text().length() <= 2 && word.text().codePoints().allMatch(Character::isLetter);
    }

    private static boolean isSpaced(List<Word> run) {
        long single = run.stream().filter(word -> word.text().length() == 1).count();
        return run.size() >= FEWEST && single >= FEWEST - 1 && single >= 0.6 * run.size();
    }

    private static List<Word> words(List<Word> run) {
        double[] gaps = new double[run.size() - 1];
        for (int i = 1; i < run.size(); i++) {
            gaps[i - 1] = run.get(i).x0() - run.get(i - 1).x1();
        }
        double[] sorted = gaps.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        List<Word> words = new ArrayList<>(List.of(run.getFirst()));
        for (int i = 1; i < run.size(); i++) {
            if (gaps[i - 1] > WORD * usual) {
                words.add(run.get(i));
                continue;
            }
            words.add(words.removeLast().plus(run.get(i)));
        }
        return words;
    }
}
