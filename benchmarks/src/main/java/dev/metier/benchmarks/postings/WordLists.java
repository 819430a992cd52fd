package dev.metier.benchmarks.postings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The project's own lists of words. */
final class WordLists {

    private WordLists() {}

    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one line. */
    static List<String> line(String file) {
        return List.of(lines(file).getFirst().split(",", -1));
    }

    /** Lines of {@code name|word,word,…}. */
    static Map<String, List<String>> byName(String file) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (String line : lines(file)) {
            int bar = line.indexOf('|');
            lists.put(line.substring(0, bar), List.of(line.substring(bar + 1).split(",", -1)));
        }
        return lists;
    }

    static List<Place> places() {
        return lines("places.txt").stream()
                .map(line -> line.split(",", -1))
                .map(parts -> new Place(parts[0], parts[1], Double.parseDouble(parts[2]), Double.parseDouble(parts[3])))
                .toList();
    }
}
