package dev.metier.cv.parsing.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words before a colon that say what follows, in the languages of the headings. */
public final class Labels {

    private static final Pattern LABELLED = Pattern.compile("^([^:\\d]{2,34}?)\\s*:\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Map<String, String> KINDS = kinds();

    private Labels() {}

    /** What a text with a known label before it says. */
    public record Labelled(String kind, String value) {}

    public static Optional<Labelled> of(String text) {
        Matcher labelled = LABELLED.matcher(text.strip());
        return labelled.matches()
                ? Optional.ofNullable(KINDS.get(Vocabulary.key(labelled.group(1))))
                        .map(kind -> new Labelled(kind, labelled.group(2).strip()))
                : Optional.empty();
    }

    /** What a text says that has a label of this kind before it. */
    public static Optional<String> of(String kind, String text) {
        return of(text).filter(labelled -> labelled.kind().equals(kind)).map(Labelled::value);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        Vocabulary.byKind("labels", (kind, word) -> kinds.putIfAbsent(Vocabulary.key(word), kind));
        return Map.copyOf(kinds);
    }
}
