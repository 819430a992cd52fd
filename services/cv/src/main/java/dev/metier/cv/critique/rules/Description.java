package dev.metier.cv.critique.rules;

import dev.metier.contracts.cv.CritiqueFinding.Category;
import dev.metier.contracts.cv.CritiqueFinding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a rule is, in words for people, from {@code rules.txt}. */
public record Description(Category category, Severity severity, String name, String why, String looksFor) {

    private static final Map<String, Description> ALL = read();

    public static Description of(String id) {
        return Optional.ofNullable(ALL.get(id))
                .orElseThrow(() -> new IllegalStateException("rules.txt does not describe " + id));
    }

    static Set<String> ids() {
        return ALL.keySet();
    }

    private static Map<String, Description> read() {
        Map<String, Description> all = new HashMap<>();
        Iterator<String> lines = lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("[")) {
                String id = line.substring(1, line.indexOf(']'));
                String[] kind = line.substring(line.indexOf(']') + 1).strip().split(" ", 2);
                all.put(
                        id,
                        new Description(
                                Category.valueOf(kind[0]),
                                Severity.valueOf(kind[1]),
                                lines.next(),
                                lines.next(),
                                lines.next()));
            }
        }
        return Map.copyOf(all);
    }

    private static List<String> lines() {
        try (InputStream file = Description.class.getResourceAsStream("rules.txt")) {
            if (file == null) {
                throw new IllegalStateException("rules.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
