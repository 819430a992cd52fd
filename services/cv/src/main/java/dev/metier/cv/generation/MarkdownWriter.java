package dev.metier.cv.generation;

import dev.metier.cv.generation.Line.Part;
import dev.metier.cv.generation.RichText.Run;
import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.generation.Sheet.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sheet as Markdown (CommonMark); signs of the person's own that would be markup are escaped. */
final class MarkdownWriter {

    private final StringBuilder out = new StringBuilder();

    String write(Sheet sheet) {
        block("# ", sheet.head().name());
        block("", sheet.head().label());
        block(sheet.head().contact().stream().map(MarkdownWriter::words).collect(Collectors.joining(" · ")));
        sheet.sections().forEach(this::section);
        return out.toString();
    }

    private void section(Section section) {
        block("## ", section.heading());
        section.entries().forEach(this::entry);
        list(section.lines());
    }

    private void entry(Entry entry) {
        block("### ", entry.head());
        block(Stream.concat(
                        Stream.ofNullable(entry.dates()).map(dates -> "*" + words(dates) + "*"),
                        entry.below().stream().map(MarkdownWriter::words))
                .collect(Collectors.joining(" · ")));
        entry.texts().forEach(line -> block("", line));
        list(entry.items());
        entry.last().forEach(line -> block("", line));
    }

    private void list(List<Line> lines) {
        block(lines.stream().map(line -> "- " + words(line)).collect(Collectors.joining("\n")));
    }

    private void block(String mark, @Nullable Line line) {
        block(line == null ? "" : mark + words(line));
    }

    private void block(String text) {
        if (!text.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }

    private static String words(Line line) {
        String words = line.parts().stream().map(MarkdownWriter::words).collect(Collectors.joining());
        boolean startsBlock = words.matches("(?s)(?:[-+#>=~|]|\\d+[.)]).*");
        return startsBlock ? "\\" + words : words;
    }

    private static String words(Part part) {

        String text = part.items().stream()
                .map(item -> item.runs().stream().map(MarkdownWriter::run).collect(Collectors.joining()))
                .collect(Collectors.joining(part.slot().list().before()));
        return escaped(part.before()) + text + part.after();
    }

    private static String run(Run run) {
        String mark = (run.isBold() ? "**" : "") + (run.isItalic() ? "*" : "");
        String text = escaped(run.text());
        String stressed = mark.isEmpty() || text.isBlank() ? text : mark + text.strip() + mark;
        String spaced = mark.isEmpty() ? stressed : outerSpaces(run.text(), stressed);
        return run.href() == null ? spaced : "[" + spaced + "](" + address(Objects.requireNonNull(run.href())) + ")";
    }

    /** Emphasis must not begin or end with a space. */
    private static String outerSpaces(String original, String stressed) {
        return (original.startsWith(" ") ? " " : "") + stressed + (original.endsWith(" ") ? " " : "");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>]", "\\\\$0").replace("&", "&amp;");
    }

    private static String address(String href) {
        return href.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E");
    }
}
