package dev.metier.cv.parsing.document;

import java.util.List;
import java.util.TreeMap;

/** Sizes of type as a picture shows them waver by a tenth from line to line; what is nearly as large is made equally large. */
final class RecognisedSizes {

    private static final double NEAR = 1.13;

    private final TreeMap<Double, Double> even = new TreeMap<>();

    RecognisedSizes(List<RecognisedWord> words) {
        List<Double> sizes =
                words.stream().map(found -> found.word().size()).sorted().toList();
        double usual = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        double first = 0;
        for (double size : sizes) {
            if (size > usual / NEAR && size < usual * NEAR) {
                even.put(size, usual);
            } else {
                first = size > first * NEAR ? size : first;
                even.put(size, first);
            }
        }
    }

    List<List<Word>> evened(List<List<RecognisedWord>> pages) {
        return pages.stream()
                .map(page -> page.stream().map(found -> evened(found.word())).toList())
                .toList();
    }

    private Word evened(Word word) {
        double size = Math.round(2 * even.getOrDefault(word.size(), word.size())) / 2.0;
        return new Word(
                word.text(),
                word.page(),
                word.x0(),
                word.y0(),
                word.x1(),
                word.y1(),
                size,
                word.bold(),
                word.italic(),
                word.link());
    }
}
