package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Line;
import dev.metier.cv.parsing.document.Segment;
import dev.metier.cv.parsing.words.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads sections about languages; only names of languages are taken for one. */
final class LanguagesReader {

    private static final Pattern SPOKEN =
            Pattern.compile("^\\s*(\\p{L}[\\p{L} ]*?)\\s*(?:[(:/–—-]\\s*(.+?)\\)?)?\\s*$");

    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private LanguagesReader() {}

    static List<Draft> read(List<Line> lines) {
        List<Draft> languages = new ArrayList<>();
        for (Segment segment : joined(lines)) {
            for (String item : ListTexts.items(parted(segment.text()))) {
                add(languages, item, segment);
            }
        }
        return languages;
    }

    /** A bracket that is open at the end of a line is closed on the next. */
    private static List<Segment> joined(List<Line> lines) {
        List<Segment> joined = new ArrayList<>();
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                boolean isOpen = !joined.isEmpty()
                        && joined.getLast().text().matches(".*\\([^)]*")
                        && segment.text().matches("[^(]*\\).*");
                joined.add(isOpen ? joined.removeLast().plus(segment, " ") : segment);
            }
        }
        return joined;
    }

    /** Whether a text names languages, two at least, and nothing else. */
    static boolean isList(String text) {
        List<String> items = ListTexts.items(text);
        return items.size() > 1 && items.stream().allMatch(Vocabulary.LANGUAGES::contains);
    }

    /** Names of languages that are grown together with the word before or after them. */
    private static String parted(String text) {
        return JOINT.matcher(text).replaceAll(match -> {
            String next = text.substring(match.end()).split("[^\\p{L}]", 2)[0];
            String last = text.substring(0, match.start()).replaceAll("(?s).*[^\\p{L}]", "");
            return Vocabulary.LANGUAGES.contains(next) ? "; " : Vocabulary.LANGUAGES.contains(last) ? " " : "";
        });
    }

    private static Draft language(String name, String fluency, double confidence, Segment segment) {
        Draft language = new Draft();
        language.set("language", new Found(name, confidence, segment));
        language.set("fluency", new Found(fluency, confidence - 0.1, segment));
        return language;
    }

    /** "Bilingual, fluent in Spanish and English": the languages that a sentence names and that were not named before. */
    private static List<String> names(String item, List<Draft> before) {
        return Arrays.stream(item.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .filter(Vocabulary.LANGUAGES::contains)
                .distinct()
                .filter(word -> before.stream()
                        .flatMap(language -> language.get("language").stream())
                        .noneMatch(named -> named.value().equalsIgnoreCase(word)))
                .toList();
    }

    private static void add(List<Draft> languages, String item, Segment segment) {
        Matcher spoken = SPOKEN.matcher(item);
        if (!spoken.matches()) {
            return;
        }
        String name = spoken.group(1);
        String fluency = spoken.group(2) == null ? "" : spoken.group(2);
        if (!Vocabulary.LANGUAGES.contains(name)) {
            int space = name.indexOf(' ');
            if (space > 0 && Vocabulary.LANGUAGES.contains(name.substring(0, space))) {
                fluency = name.substring(space + 1) + (fluency.isEmpty() ? "" : " (" + fluency + ")");
                name = name.substring(0, space);
            }
        }
        if (Vocabulary.LANGUAGES.contains(name)) {
            languages.add(language(name, fluency, 0.95, segment));
            return;
        }
        List<String> names = names(item, languages);
        if (!names.isEmpty()) {
            names.forEach(one -> languages.add(language(one, "", 0.8, segment)));
            return;
        }
        if (!languages.isEmpty() && Vocabulary.FLUENCY.hasWordIn(item)) {
            languages.getLast().set("fluency", new Found(item, 0.8, segment));
        }
    }
}
