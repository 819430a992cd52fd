package dev.metier.cv.parsing.sections;

import dev.metier.cv.parsing.words.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes the headings of sections in several languages. */
public final class SectionHeadings {

    private static final int LONGEST = 6;
    private static final Pattern CONJUNCTION = Pattern.compile("(?iu)[&/,+]|\\b(?:and|und|et|y|e|și|si|en|ed)\\b");

    private final Map<String, SectionKind> kinds = new HashMap<>();
    private final Set<String> qualifiers = new HashSet<>();

    public SectionHeadings() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        SectionHeadings.class.getResourceAsStream("/dev/metier/cv/parsing/section-headings.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
            if (name.equals("qualifier")) {
                qualifiers.addAll(Arrays.asList(Vocabulary.key(phrase).split(" ", -1)));
                continue;
            }
            kinds.putIfAbsent(Vocabulary.key(phrase), SectionKind.valueOf(name.toUpperCase(Locale.ROOT)));
        }
    }

    public boolean isHeading(String text) {
        return kind(text).isPresent();
    }

    /** The kind of section that the text is a heading of, if it is one and nothing else. */
    public Optional<SectionKind> kind(String text) {
        if (text.length() > 60 || text.indexOf('@') >= 0 || text.matches(".*[.,;]\\s*")) {
            return Optional.empty();
        }
        String name = text.replaceFirst("\\s*\\(\\d{1,2}\\)\\s*$", "");
        String key = Vocabulary.key(spaced(name)).replaceAll("^\\d+ ", "");
        SectionKind exact = kinds.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String[] words = key.split(" ", -1);
        boolean isJoined = CONJUNCTION.matcher(text).find();
        return words.length > LONGEST ? Optional.empty() : byLongestPhrase(words, isJoined);
    }

    /** The longest phrase inside the text decides, when only qualifying words are left around it. */
    private Optional<SectionKind> byLongestPhrase(String[] words, boolean isJoined) {
        for (int length = words.length - 1; length > 0; length--) {
            for (int start = 0; start + length <= words.length; start++) {
                SectionKind kind = kinds.get(String.join(" ", Arrays.copyOfRange(words, start, start + length)));
                if (kind != null && areQualifiers(words, start, start + length, isJoined)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /** Words of another heading count as well where a conjunction joins the two. */
    private boolean areQualifiers(String[] words, int from, int to, boolean isJoined) {
        for (int i = 0; i < words.length; i++) {
            boolean isOutside = i < from || i >= to;
            if (isOutside && !qualifiers.contains(words[i]) && !(isJoined && kinds.containsKey(words[i]))) {
                return false;
            }
        }
        return true;
    }

    /** "E D U C A T I O N" is read as one word, and so is "AWA R D S", where letters that lean on each other stay together. */
    private String spaced(String text) {
        String joined = text.strip().replace(" ", "");
        boolean isSpaced = text.strip().matches("(?:\\p{L} ){3,}\\p{L}");
        boolean isNearly =
                text.strip().matches("(?:\\p{Lu}{1,3} ){2,}\\p{Lu}{1,3}") && kinds.containsKey(Vocabulary.key(joined));
        return isSpaced || isNearly ? joined : text;
    }
}
