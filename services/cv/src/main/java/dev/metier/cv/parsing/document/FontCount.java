package dev.metier.cv.parsing.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Families of fonts by how many characters are set in them. */
final class FontCount {

    private static final int MOST = 12;
    private static final int LONGEST = 80;

    private final Map<String, Integer> characters = new HashMap<>();

    void add(@Nullable String name, int count) {
        if (name != null && count > 0) {
            characters.merge(name, count, Integer::sum);
        }
    }

    List<String> families() {
        Map<String, Integer> families = new TreeMap<>();
        characters.forEach((name, count) -> families.merge(family(name), count, Integer::sum));
        families.remove("");
        return families.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
    }

    private static String family(String name) {
        String family =
                name.replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("[-,].*", "").strip();
        return family.length() > LONGEST ? family.substring(0, LONGEST) : family;
    }
}
