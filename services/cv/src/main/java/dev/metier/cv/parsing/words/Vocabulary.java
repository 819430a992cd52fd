package dev.metier.cv.parsing.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words and phrases from a resource file: one or more per line, parted by commas; # begins a comment. */
public final class Vocabulary {

    public static final Vocabulary COUNTRIES = load("countries", LocaleNames.COUNTRIES.keySet().stream());
    public static final Vocabulary CITIES = load("cities");
    public static final Vocabulary REGIONS = load("regions");
    public static final Vocabulary TITLES = load("job-titles");
    public static final Vocabulary EMPLOYERS = load("employer-words");
    public static final Vocabulary SCHOOLS = load("school-words");
    public static final Vocabulary LANGUAGES = load("languages", LocaleNames.languages());
    public static final Vocabulary FLUENCY = load("fluency");
    public static final Vocabulary SKILL_LEVELS = load("skill-levels");

    /** Shorter words end other words by chance. */
    private static final int SHORTEST_END = 5;

    private final Set<String> phrases;

    private Vocabulary(Set<String> phrases) {
        this.phrases = phrases;
    }

    private static Vocabulary load(String name) {
        return load(name, Stream.empty());
    }

    private static Vocabulary load(String name, Stream<String> more) {
        Stream<String> written = lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(",", -1)));
        return new Vocabulary(Stream.concat(written, more)
                .map(Vocabulary::key)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** A pattern of the phrases of a file as they are written, the longest first. */
    public static String pattern(String name) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Reads a file whose lines begin with a kind and a colon. */
    public static void byKind(String name, BiConsumer<String, String> word) {
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                Arrays.stream(line.substring(colon + 1).split(",", -1))
                        .forEach(phrase -> word.accept(line.substring(0, colon), phrase.strip()));
            }
        }
    }

    static List<String> lines(String name) {
        String path = "/dev/metier/cv/parsing/" + name + ".txt";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path), path), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the whole text is one of the phrases; case, accents and punctuation do not count. */
    public boolean contains(String text) {
        return phrases.contains(key(text));
    }

    /** Whether any single word, or any two neighbours, of the text are one of the phrases. */
    public boolean hasWordIn(String text) {
        String[] words = key(text).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (phrases.contains(words[i]) || (i > 0 && phrases.contains(words[i - 1] + " " + words[i]))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any word of the text is a compound that ends in one of the phrases, as German words do. */
    public boolean hasEndIn(String text) {
        for (String word : key(text).split(" ", -1)) {
            for (int end = 3; end <= word.length() - SHORTEST_END; end++) {
                if (phrases.contains(word.substring(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lower case without accents; what is neither letter nor digit becomes one space. */
    public static String key(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return folded.replace("ß", "ss").replaceAll("[^\\p{L}\\p{N}+#]+", " ").strip();
    }
}
