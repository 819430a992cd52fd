package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives.Density;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of the looks. They measure in {@code u} (steps of white space), {@code L} (lines of text) and {@code s}
 * (sizes of text), which depend on the density, and name colours and font by words in percent signs.
 */
final class StyleSheets {

    private static final Pattern MEASURE = Pattern.compile("(?<![\\w#.%])(-?\\d*\\.?\\d+)([uLs])(?!\\w)");
    private static final Pattern WORD = Pattern.compile("%([a-z]+)%");

    private static final int MOST_KEPT = 200;

    private final String base = read("base");
    private final String phone = read("phone");
    private final Map<Template, String> sheets = new EnumMap<>(Template.class);
    private final Map<Key, String> made = new ConcurrentHashMap<>();

    StyleSheets() {
        for (Template template : Template.values()) {
            sheets.put(template, read(template.id()));
        }
    }

    private record Key(
            Template template, Colors colors, String font, Density density, PageSize pageSize, boolean isFromRight) {}

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("looks/" + name + ".css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Look look, Sheet sheet) {
        boolean isFromRight = sheet.words().isFromRight();
        Key key = new Key(look.template(), look.colors(), look.font(), look.density(), look.pageSize(), isFromRight);
        String known = made.get(key);
        if (known != null) {
            return known;
        }
        String css = make(base + sheets.get(look.template()), look, isFromRight);
        if (made.size() < MOST_KEPT) {
            made.put(key, css);
        }
        return css;
    }

    /** What a file that is looked at in a browser needs beside. */
    String ofPhone(Look look, Sheet sheet) {
        return make(phone, look, sheet.words().isFromRight());
    }

    private static String make(String text, Look look, boolean isFromRight) {
        Map<String, Double> measures = Map.of("u", look.step(), "L", look.line(), "s", look.size());
        String css = MEASURE.matcher(text).replaceAll(match -> {
            double points = Double.parseDouble(match.group(1)) * Objects.requireNonNull(measures.get(match.group(2)));
            return String.format(Locale.ROOT, "%.2fpt", points);
        });
        Map<String, String> words = Map.of(
                "accent",
                look.colors().accent(),
                "ink",
                look.colors().ink(),
                "tint",
                look.colors().tint(),
                "on",
                look.colors().onAccent(),
                "font",
                "'" + look.font() + "'",
                "page",
                look.pageSize() == PageSize.A4 ? "A4" : "Letter",
                "start",
                isFromRight ? "right" : "left",
                "end",
                isFromRight ? "left" : "right");
        return WORD.matcher(css)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Objects.requireNonNull(words.get(match.group(1)), match.group(1))));
    }
}
