package dev.metier.cv.generation;

import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.generation.Sheet.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet as one HTML file that needs nothing beside it; its parts stand in the order in which they are read. */
final class HtmlWriter {

    /** Letters of an address that the narrow column has room for. */
    private static final int WIDEST_IN_SIDE = 27;

    private final Sheet sheet;
    private final Look look;
    private final @Nullable Letter letter;
    private final Markup html = new Markup();

    HtmlWriter(Sheet sheet, Look look) {
        this(sheet, look, null);
    }

    /** @param letter instead of sections */
    HtmlWriter(Sheet sheet, Look look, @Nullable Letter letter) {
        this.sheet = sheet;
        this.look = look;
        this.letter = letter;
    }

    /** @param style the style sheet of the look */
    String write(String style) {
        String direction = sheet.words().isFromRight() ? "rtl" : "ltr";
        html.raw("<!DOCTYPE html>\n").open("html", "lang", sheet.words().tag(), "dir", direction);
        html.open("head")
                .raw("<meta charset=\"utf-8\">")
                .open("title")
                .text(sheet.title())
                .close("title");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.open("style").raw(style).close("style").close("head").newLine();
        String id = look.template().id();
        html.open("body", "class", id + " " + direction + (letter == null ? "" : " with-letter"));
        if (look.template() == Template.SIDEBAR) {
            html.open("div", "class", "tint").close("div");
        }
        html.open("div", "class", "page");
        head();
        switch (look.template()) {
            case SIDEBAR -> {
                side();
                main();
            }
            default -> {
                main();
                side();
            }
        }
        html.raw("<div class=\"end\"></div>")
                .close("div")
                .close("body")
                .close("html")
                .newLine();
        return html.toString();
    }

    private boolean isTwoColumns() {
        return look.template().plan().hasSide();
    }

    private void head() {
        boolean hasPhoto = look.template().hasPhoto() && sheet.head().photo() != null;
        html.open("div", "class", "cv-head" + (hasPhoto ? " with-photo" : ""));
        if (look.template() != Template.SIDEBAR) {
            photo();
        }
        line("h1", "", sheet.head().name());
        line("p", "label", sheet.head().label());
        if (look.template() != Template.SIDEBAR) {
            contact();
        }
        html.close("div").newLine();
    }

    private void photo() {
        Photo photo = sheet.head().photo();
        if (photo != null && look.template().hasPhoto()) {
            String alt = sheet.words().photoOf(photo.name());
            html.open("div", "class", "photo");
            html.open("img", "src", photo.address(), "alt", alt, "title", alt).close("div");
        }
    }

    private void contact() {
        if (!sheet.head().contact().isEmpty()) {
            html.open("div", "class", "contact");
            boolean isRow = look.template() != Template.SIDEBAR;
            for (int i = 0; i < sheet.head().contact().size(); i++) {
                // programs that read pages take what stands in one row without a sign between for one text
                html.raw(i > 0 && isRow ? "\u00a0<span class=\"bar\">|</span> " : "");
                Line line = sheet.head().contact().get(i);
                line("p", !isRow && line.longestWord() > WIDEST_IN_SIDE ? "wide" : "", line);
            }
            html.close("div");
        }
    }

    private void main() {
        html.open("div", "class", "main");
        if (letter != null) {
            Line name = sheet.head().name();
            new LetterHtml(html, sheet.words()).write(letter, name == null ? "" : name.words());
        }
        sheet.sections().stream().filter(section -> !isAtSide(section)).forEach(this::section);
        html.close("div");
    }

    private void side() {
        if (isTwoColumns()) {
            html.open("div", "class", "side");
            if (look.template() == Template.SIDEBAR) {
                photo();
                contact();
            }
            sheet.sections().stream().filter(this::isAtSide).forEach(this::section);
            html.close("div");
        }
    }

    private boolean isAtSide(Section section) {
        return look.template().plan().isAtSide(section.name());
    }

    private void section(Section section) {
        String name = section.name().replaceFirst("-\\d+$", "");
        html.open("section", "class", "section " + name);
        line("h2", "", section.heading());
        section.entries().forEach(this::entry);
        if (!section.lines().isEmpty()) {
            html.open("ul", "class", "lines");
            section.lines().forEach(line -> line("li", "", line));
            html.close("ul");
        }
        html.close("section").newLine();
    }

    private void entry(Entry entry) {
        String kind = entry.head() == null ? " headless" : room(entry.dates());
        html.open("div", "class", "entry" + kind);
        html.open("div", "class", "top");
        if (look.template() == Template.TIMELINE && entry.head() != null) {
            html.open("div", "class", "dot").close("div");
        }
        line("h3", "", entry.head());
        line("p", "dates", entry.dates());
        lines("p", "below", entry.below());
        html.close("div");
        lines("p", "text", entry.texts());
        if (!entry.items().isEmpty()) {
            html.open("ul", "class", "items");
            lines("li", "", entry.items());
            html.close("ul");
        }
        lines("p", "last", entry.last());
        html.close("div").newLine();
    }

    /** How much of the first line the dates take. */
    private static String room(@Nullable Line dates) {
        int length = dates == null ? 0 : dates.words().length();
        return length == 0 ? "" : length <= 12 ? " short" : length <= 20 ? " usual" : " long";
    }

    private void lines(String tag, String kind, List<Line> lines) {
        lines.forEach(line -> line(tag, kind, line));
    }

    private void line(String tag, String kind, @Nullable Line line) {
        if (line == null) {
            return;
        }
        String direction = kind.equals("dates") ? "" : sheet.words().directionOf(line.words());
        boolean isItem = tag.equals("li") && !direction.isEmpty();
        html.open(tag, "id", line.mark().id(), "class", kind, "dir", isItem ? "" : direction);
        if (isItem) {
            // the mark of the item stays at its side
            html.open("div", "dir", direction);
        }
        new HtmlWords(html).write(line);
        html.raw(isItem ? "</div>" : "").close(tag);
    }
}
