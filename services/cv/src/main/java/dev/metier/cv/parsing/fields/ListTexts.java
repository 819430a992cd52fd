package dev.metier.cv.parsing.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Parts enumerations. */
final class ListTexts {

    /** Two strokes, or one between longer words: "UI / UX" is one thing. */
    private static final Pattern STROKES = Pattern.compile("\\s/\\s.*\\s/\\s|\\p{L}{4,}\\s/\\s\\p{L}{4,}");

    private ListTexts() {}

    /** Parts at commas, semicolons, bars and dots that stand outside of brackets; commas between semicolons part nothing. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        boolean hasSemicolons = text.matches("(?s).*;\\s.*;\\s.*");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean isDot = (c == '·' || c == '•' || c == '|' || c == '∙' || c == '‧') && depth <= 0;
            if ((depth <= 0 && ((c == ',' && !hasSemicolons) || c == ';' || c == '\n')) || isDot) {
                add(items, item);
                continue;
            }
            item.append(c);
        }
        add(items, item);
        return items.size() == 1 && STROKES.matcher(text).find() ? atStrokes(items.getFirst()) : items;
    }

    /** "Python / SQL / dbt": strokes between spaces part where nothing else does. */
    private static List<String> atStrokes(String text) {
        return Arrays.stream(text.split("\\s+/\\s+"))
                .filter(item -> !item.isBlank())
                .toList();
    }

    private static void add(List<String> items, StringBuilder item) {
        String clean =
                item.toString().replace("\u00ad", "").strip().replaceAll("^(?:and|und|et|y|și|e)\\s+(?=\\S)", "");
        clean = clean.replaceAll("[.:]$", "").strip();
        if (!clean.isEmpty()) {
            items.add(clean);
        }
        item.setLength(0);
    }
}
