package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.cv.generation.Line.Part;
import dev.metier.cv.generation.RichText.Run;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs; each field lies in a bookmark that says which one it is. */
final class DocxParagraphs {

    private static final int LONGEST_BOOKMARK = 40;

    private final Markup xml;
    private final DocxPackage file;
    private final Look look;
    private final DocxDesign design;
    private final Words words;
    private int width;
    private int bookmarks;
    private boolean hasRail;
    private boolean isFullWidth = true;

    DocxParagraphs(Markup xml, DocxPackage file, Look look, Words words) {
        this.xml = xml;
        this.file = file;
        this.look = look;
        this.design = DocxDesign.of(look.template());
        this.words = words;
        this.width = textWidth(look);
    }

    static int textWidth(Look look) {
        return (look.pageSize() == PageSize.A4 ? 11906 : 12240)
                - 2 * DocxDesign.of(look.template()).margin();
    }

    void setWidth(int twips) {
        width = twips;
    }

    void beginEntry(boolean rail, boolean fullWidth) {
        hasRail = rail;
        isFullWidth = fullWidth;
    }

    void endEntry() {
        hasRail = false;
        isFullWidth = true;
    }

    void line(String style, @Nullable Line line) {
        if (line != null) {
            begin(style, "", 0);
            words(line);
            xml.raw("</w:p>");
        }
    }

    /** A line of a list of short lines, such as skills. */
    void shortLine(Line line) {
        isFullWidth = false;
        line("ListBullet", line);
        isFullWidth = true;
    }

    /** All ways to reach the person in one paragraph. */
    void contact(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        begin("Contact", "", 0);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                plain("\u00a0\u00a0|  ");
            }
            words(lines.get(i));
        }
        xml.raw("</w:p>");
    }

    void contactList(List<Line> lines) {
        lines.forEach(line -> line("Contact", line));
    }

    /** The head of an entry with its dates at the right, at the left, or below where there is no room. */
    void head(@Nullable Line head, @Nullable Line dates, boolean isNarrow) {
        boolean isLabel = design.label() > 0 && !isNarrow;
        if (isNarrow || dates == null) {
            line("Heading2", head);
            if (dates != null) {
                line("EntryDetails", dates);
            }
            return;
        }
        String tabs = isLabel
                ? "<w:tabs><w:tab w:val=\"left\" w:pos=\"" + design.label() + "\"/></w:tabs>"
                : "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + width + "\"/></w:tabs>";
        begin("Heading2", tabs, isLabel ? design.label() : 0);
        if (isLabel) {
            dates(dates);
            xml.raw("<w:r><w:tab/></w:r>");
        }
        if (head != null) {
            words(head);
        }
        if (!isLabel) {
            xml.raw("<w:r><w:tab/></w:r>");
            dates(dates);
        }
        xml.raw("</w:p>");
    }

    private void dates(Line dates) {
        for (Part part : dates.parts()) {
            part(dates, part, "<w:rStyle w:val=\"Dates\"/><w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>");
        }
    }

    private void begin(String style, String tabs, int hanging) {
        boolean isIndented =
                design.label() > 0 && !isFullWidth && !style.equals("Heading1") && width == textWidth(look);
        xml.raw("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            xml.raw("<w:pStyle w:val=\"" + style + "\"/>");
        }
        if (hasRail) {
            String side = words.isFromRight() ? "right" : "left";
            xml.raw("<w:pBdr>"
                    + DocxStyles.border(
                            side, 12, 10, DocxStyles.hex(look.colors().accent())) + "</w:pBdr>");
        }
        xml.raw(tabs).raw(words.isFromRight() ? "<w:bidi/>" : "");
        int left = isIndented || hanging > 0 ? design.label() : hasRail ? 230 : 0;
        boolean isItem = style.equals("ListBullet");
        if (left > 0) {
            xml.raw("<w:ind w:left=\"" + (left + (isItem ? 284 : 0)) + "\"");
            xml.raw(hanging > 0 ? " w:hanging=\"" + hanging + "\"/>" : isItem ? " w:hanging=\"198\"/>" : "/>");
        }
        xml.raw("</w:pPr>");
    }

    private void words(Line line) {
        for (Part part : line.parts()) {
            boolean isLabel = line.parts().size() > 1
                    && part.slot().field().equals("name")
                    && (line.mark().path().startsWith("skills/")
                            || line.mark().path().startsWith("interests/"));
            part(line, part, isLabel ? "<w:b/><w:bCs/>" : "");
        }
    }

    private void part(Line line, Part part, String look) {
        String name = line.mark().path().replace('/', '_') + "_" + part.slot().field();
        between(part.before(), look);
        for (int i = 0; i < part.items().size(); i++) {
            between(i == 0 ? "" : part.slot().list().before(), look);
            boolean isList = part.slot().list() != dev.metier.cv.marks.Joint.NONE;
            String number = isList
                    ? "_" + i
                    : part.slot().part() > 0 ? "_p" + part.slot().part() : "";
            bookmarked(name + number, part.items().get(i).runs(), look);
        }
        between(part.after(), look);
    }

    /** Words between fields are marked too, so that nothing on the page is without a name. */
    private void between(String text, String look) {
        if (text.chars().anyMatch(Character::isLetter)) {
            bookmarked("label_" + bookmarks, List.of(new Run(text, false, false, null)), look);
        } else if (!text.isEmpty()) {
            run(new Run(text, false, false, null), look);
        }
    }

    private void bookmarked(String name, List<Run> runs, String look) {
        if (name.length() > LONGEST_BOOKMARK) {
            runs.forEach(run -> run(run, look));
            return;
        }
        int id = bookmarks++;
        xml.raw("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>");
        runs.forEach(run -> run(run, look));
        xml.raw("<w:bookmarkEnd w:id=\"" + id + "\"/>");
    }

    private void plain(String text) {
        run(new Run(text, false, false, null), "");
    }

    private void run(Run run, String look) {
        if (run.href() != null) {
            xml.open("w:hyperlink", "r:id", file.link(run.href()), "w:history", "1");
        }
        String bold = run.isBold() && !look.contains("<w:b") ? "<w:b/><w:bCs/>" : "";
        String style = run.href() == null || look.contains("rStyle") ? "" : "<w:rStyle w:val=\"Hyperlink\"/>";
        String properties = style
                + look
                + bold
                + (run.isItalic() ? "<w:i/><w:iCs/>" : "")
                + (words.isFromRight() && isFromRight(run.text()) ? "<w:rtl/>" : "");
        xml.raw("<w:r>").raw(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
        xml.raw("<w:t xml:space=\"preserve\">").text(run.text()).raw("</w:t></w:r>");
        if (run.href() != null) {
            xml.close("w:hyperlink");
        }
    }

    private static boolean isFromRight(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    void photo(Photo photo, boolean isFloating) {
        xml.raw("<w:p><w:pPr>").raw(words.isFromRight() ? "<w:bidi/>" : "").raw("</w:pPr><w:r>");
        new DocxPicture(xml, file.picture(photo), photo, words.photoOf(photo.name()))
                .write(isFloating, words.isFromRight());
        xml.raw("</w:r></w:p>");
    }

    /** A cell has to end with a paragraph, and must not begin with one that is kept with the next. */
    void spacer() {
        xml.raw(
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }
}
