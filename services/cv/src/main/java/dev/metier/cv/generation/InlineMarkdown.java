package dev.metier.cv.generation;

import dev.metier.cv.generation.RichText.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The inline Markdown that texts of a CV may hold: {@code **bold**}, {@code *italic*} and {@code [words](https://…)}. */
public final class InlineMarkdown {

    private static final Pattern TOKEN = Pattern.compile("\\\\(?<escaped>[*_\\[\\]\\\\])"
            + "|\\[(?<words>[^\\[\\]\\n]{1,500})\\]\\((?<href>[^()\\s]{1,2000})\\)"
            + "|\\*\\*(?<bold>(?=\\S)[^\\n]{1,2000}?(?<=\\S))\\*\\*"
            + "|(?<![*\\p{L}\\p{N}])\\*(?<italic>(?=[^\\s*])[^*\\n]{1,2000}?(?<=[^\\s*]))\\*(?![*\\p{L}\\p{N}])");

    private final List<Run> runs = new ArrayList<>();

    private InlineMarkdown() {}

    static RichText rich(String text) {
        InlineMarkdown markdown = new InlineMarkdown();
        markdown.add(text, false, false, null);
        return new RichText(markdown.runs);
    }

    /** The words without the marks of emphasis and links. */
    public static String plain(String text) {
        return rich(text).words();
    }

    /** The items of a text that is a list: each of its lines begins with a dash or a star. Else none. */
    public static List<String> items(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        boolean isList = !lines.isEmpty() && lines.stream().allMatch(line -> line.matches("[-*•]\\s+\\S.*"));
        return isList ? lines.stream().map(line -> line.substring(1).strip()).toList() : List.of();
    }

    /** Parts that stand apart by an empty line. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R", -1))
                .map(PlainWords::of)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private void add(String text, boolean isBold, boolean isItalic, @Nullable String href) {
        if (text.indexOf('*') < 0 && text.indexOf('[') < 0 && text.indexOf('\\') < 0) {
            addRun(text, isBold, isItalic, href);
            return;
        }
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            addRun(text.substring(from, token.start()), isBold, isItalic, href);
            from = token.end();
            if (token.group("escaped") != null) {
                addRun(token.group("escaped"), isBold, isItalic, href);
            } else if (token.group("words") != null) {
                add(token.group("words"), isBold, isItalic, href == null ? WebAddress.of(token.group("href")) : href);
            } else if (token.group("bold") != null) {
                add(token.group("bold"), true, isItalic, href);
            } else {
                add(token.group("italic"), isBold, true, href);
            }
        }
        addRun(text.substring(from), isBold, isItalic, href);
    }

    private void addRun(String text, boolean isBold, boolean isItalic, @Nullable String href) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, isBold, isItalic, href));
        }
    }
}
