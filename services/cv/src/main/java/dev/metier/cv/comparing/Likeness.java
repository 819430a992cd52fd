package dev.metier.cv.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How much two entries of a list are alike. What an entry is about is told by a few fields; the rest is what it says. */
final class Likeness {

    /** From here on two entries are one that was rewritten. */
    static final double ENOUGH = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, List<String>> TELLING = Map.ofEntries(
            Map.entry("work", List.of("name", "position", "startDate")),
            Map.entry("volunteer", List.of("organization", "position", "startDate")),
            Map.entry("education", List.of("institution", "area", "studyType", "startDate")),
            Map.entry("awards", List.of("title", "awarder", "date")),
            Map.entry("certificates", List.of("name", "issuer", "date")),
            Map.entry("publications", List.of("name", "publisher")),
            Map.entry("skills", List.of("name")),
            Map.entry("languages", List.of("language")),
            Map.entry("interests", List.of("name")),
            Map.entry("references", List.of("name")),
            Map.entry("projects", List.of("name", "startDate")),
            Map.entry("profiles", List.of("network", "username")),
            Map.entry("custom", List.of("title")),
            Map.entry("entries", List.of("name", "subtitle", "startDate")));

    private final List<String> telling;

    Likeness(String list) {
        this.telling = TELLING.getOrDefault(list, List.of());
    }

    /** What the entry is about, the same for two entries about one thing; empty where it does not tell. */
    Optional<String> subject(JsonNode entry) {
        List<String> fields = telling.stream()
                .map(field -> String.join(" ", words(entry.path(field).asString(""))))
                .toList();
        return fields.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join("|", fields));
    }

    Words words(JsonNode entry) {
        if (!entry.isObject()) {
            return new Words(List.of(), set(entry.asString("")));
        }
        List<Set<String>> fields = telling.stream()
                .map(field -> set(entry.path(field).asString("")))
                .toList();
        Set<String> all = new HashSet<>();
        entry.valueStream().flatMap(JsonNode::valueStream).forEach(item -> all.addAll(set(item.asString(""))));
        entry.valueStream().forEach(value -> all.addAll(set(value.asString(""))));
        return new Words(fields, all);
    }

    private static Set<String> set(String text) {
        return words(text).stream().collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The words of one entry.
     *
     * @param telling of each field that tells what it is about
     * @param all of everything it says
     */
    record Words(List<Set<String>> telling, Set<String> all) {

        double likeness(Words other) {
            double sum = 0;
            int fields = 0;
            for (int i = 0; i < telling.size(); i++) {
                if (!telling.get(i).isEmpty() || !other.telling.get(i).isEmpty()) {
                    sum += shared(telling.get(i), other.telling.get(i));
                    fields++;
                }
            }
            double subject = fields == 0 ? 0 : sum / fields;
            return Math.max(subject, shared(all, other.all));
        }

        /** The coefficient of Dice: 0 where no word is shared, 1 where all are. */
        private static double shared(Set<String> a, Set<String> b) {
            if (a.isEmpty() || b.isEmpty()) {
                return 0;
            }
            Set<String> smaller = a.size() <= b.size() ? a : b;
            Set<String> larger = a.size() <= b.size() ? b : a;
            long common = smaller.stream().filter(larger::contains).count();
            return 2.0 * common / (a.size() + b.size());
        }
    }
}
