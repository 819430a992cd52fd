package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets of the looks. They measure in {@code u} (steps of white space), {@code L} (lines of text) and {@code s}
 * (sizes of text), which depend on the density, and name colours and font by words in percent signs.
 */
final class StyleSheets {

    private static final Pattern MEASURE = Pattern.compile("(?<![\\w#.%])(-?\\d*\\.?\\d+)([uLs])(?!\\w)");
    private static final Pattern WORD = Pattern.compile("%([a-z]+)%");

    private final String base = read("base");
    private final Map<Template, String> sheets = new EnumMap<>(Template.class);

    StyleSheets() {
        for (Template template : Template.values()) {
            sheets.put(template, read(template.id()));
        }
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(StyleSheets.class.getResourceAsStream("looks/" + name + ".css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(Look look, Sheet sheet) {
        Map<String, Double> measures = Map.of("u", look.step(), "L", look.line(), "s", look.size());
        String css = MEASURE.matcher(base + sheets.get(look.template())).replaceAll(match -> {
            double points = Double.parseDouble(match.group(1)) * Objects.requireNonNull(measures.get(match.group(2)));
            return String.format(Locale.ROOT, "%.2fpt", points);
        });
        boolean isFromRight = sheet.words().isFromRight();
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
