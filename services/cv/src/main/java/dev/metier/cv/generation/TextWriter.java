package dev.metier.cv.generation;

import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.generation.Sheet.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet as plain text with headings in capitals. */
final class TextWriter {

    private final StringBuilder out = new StringBuilder();

    String write(Sheet sheet) {
        line(sheet.head().name());
        line(sheet.head().label());
        print(sheet.head().contact().stream().map(Line::words).collect(Collectors.joining(" | ")));
        sheet.sections().forEach(this::section);
        return out.toString();
    }

    private void section(Section section) {
        out.append('\n');
        print(section.heading().words().toUpperCase(Locale.ROOT));
        out.append('\n');
        section.entries().forEach(this::entry);
        lines("", section.lines());
    }

    private void entry(Entry entry) {
        print(Stream.concat(Stream.ofNullable(entry.head()), Stream.ofNullable(entry.dates()))
                .map(Line::words)
                .collect(Collectors.joining(" | ")));
        lines("", entry.below());
        lines("", entry.texts());
        lines("- ", entry.items());
        lines("", entry.last());
    }

    private void lines(String mark, List<Line> lines) {
        lines.forEach(line -> print(mark + line.words()));
    }

    private void line(@Nullable Line line) {
        print(line == null ? "" : line.words());
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            out.append(text).append('\n');
        }
    }
}
