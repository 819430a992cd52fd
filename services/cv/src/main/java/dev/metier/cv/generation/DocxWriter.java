package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.cv.generation.Sheet.Entry;
import dev.metier.cv.generation.Sheet.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet as a Word document with real styles, lists and links. A second column is a cell of a table without lines. */
final class DocxWriter {

    private static final int GAP = 340;

    private final Sheet sheet;
    private final Look look;
    private final DocxDesign design;
    private final Markup xml = new Markup();
    private final DocxPackage file = new DocxPackage();
    private final DocxParagraphs paragraphs;

    DocxWriter(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
        this.design = DocxDesign.of(look.template());
        this.paragraphs = new DocxParagraphs(xml, file, look, sheet.words());
    }

    byte[] write() {
        xml.raw(DocxPackage.DECLARATION)
                .open("w:document", "xmlns:w", DocxPackage.WORD, "xmlns:r", DocxPackage.RELATIONS)
                .open("w:body");
        boolean isSidebar = look.template() == Template.SIDEBAR;
        if (look.template() == Template.CREATIVE) {
            band();
        } else {
            if (!isSidebar) {
                photo(true);
            }
            head(!isSidebar);
        }
        if (design.side() == 0) {
            sheet.sections().forEach(section -> section(section, false));
        } else {
            columns(isSidebar);
        }
        section();
        xml.close("w:body").close("w:document");
        String author = sheet.head().name() == null ? "" : sheet.head().name().words();
        return file.write(
                xml.toString(),
                new DocxStyles(look, sheet.words()).write(),
                footer(),
                settings(),
                sheet.title(),
                author,
                sheet.words().tag());
    }

    private void head(boolean hasContact) {
        paragraphs.line("Title", sheet.head().name());
        paragraphs.line("Subtitle", sheet.head().label());
        if (hasContact) {
            paragraphs.contact(sheet.head().contact());
        }
    }

    /** A band of colour over the whole width of the page, with the photo at its end. */
    private void band() {
        int page = textWidth() + 2 * design.margin();
        int photo = 1900 + design.margin();
        xml.raw("<w:tbl><w:tblPr>").raw(sheet.words().isFromRight() ? "<w:bidiVisual/>" : "");
        xml.raw("<w:tblW w:w=\"" + page + "\" w:type=\"dxa\"/><w:tblInd w:w=\"-" + design.margin()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                + (page - photo) + "\"/><w:gridCol w:w=\"" + photo + "\"/></w:tblGrid><w:tr>");
        bandCell(page - photo, design.margin(), 0);
        head(true);
        paragraphs.spacer();
        xml.raw("</w:tc>");
        bandCell(photo, 0, design.margin());
        photo(false);
        paragraphs.spacer();
        xml.raw("</w:tc></w:tr></w:tbl>");
        paragraphs.spacer();
    }

    private void bandCell(int width, int left, int right) {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width
                + "\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
                + DocxStyles.hex(look.colors().accent())
                + "\"/><w:tcMar><w:top w:w=\"280\" w:type=\"dxa\"/><w:left w:w=\""
                + left + "\" w:type=\"dxa\"/><w:bottom w:w=\"200\" w:type=\"dxa\"/><w:right w:w=\"" + right
                + "\" w:type=\"dxa\"/></w:tcMar></w:tcPr>");
    }

    private void photo(boolean isFloating) {
        if (sheet.head().photo() != null && look.template().hasPhoto()) {
            paragraphs.photo(sheet.head().photo(), isFloating);
        }
    }

    private void columns(boolean isSideFirst) {
        int main = textWidth() - design.side() - GAP;
        xml.raw("<w:tbl><w:tblPr>").raw(sheet.words().isFromRight() ? "<w:bidiVisual/>" : "");
        xml.raw("<w:tblW w:w=\"" + textWidth()
                + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        int[] widths = isSideFirst ? new int[] {design.side(), main + GAP} : new int[] {main + GAP, design.side()};
        for (int width : widths) {
            xml.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        xml.raw("</w:tblGrid><w:tr>");
        for (int i = 0; i < widths.length; i++) {
            boolean isSide = isSideFirst == (i == 0);
            cell(widths[i], isSide, isSideFirst);
        }
        xml.raw(
                "</w:tr></w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void cell(int width, boolean isSide, boolean isTinted) {
        int outer = isSide && isTinted ? 170 : 0;
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
        if (isSide && isTinted) {
            xml.raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
                    + DocxStyles.hex(look.colors().tint()) + "\"/>");
        }
        int start = isSide || !isTinted ? outer : GAP;
        int end = isSide || isTinted ? outer : GAP;
        xml.raw("<w:tcMar><w:left w:w=\"" + start + "\" w:type=\"dxa\"/><w:right w:w=\"" + end
                + "\" w:type=\"dxa\"/></w:tcMar></w:tcPr>");
        paragraphs.setWidth(width - start - end);
        paragraphs.spacer();
        if (isSide && isTinted) {
            photo(false);
            paragraphs.contactList(sheet.head().contact());
        }
        sheet.sections().stream()
                .filter(section -> look.template().plan().isAtSide(section.name()) == isSide)
                .forEach(section -> section(section, isSide));
        paragraphs.spacer();
        xml.raw("</w:tc>");
        paragraphs.setWidth(textWidth());
    }

    private int textWidth() {
        return DocxParagraphs.textWidth(look);
    }

    private void section(Section section, boolean isNarrow) {
        paragraphs.line("Heading1", section.heading());
        section.entries().forEach(entry -> entry(section, entry, isNarrow));
        section.lines().forEach(paragraphs::shortLine);
    }

    private void entry(Section section, Entry entry, boolean isNarrow) {
        boolean isBare = entry.head() == null && entry.dates() == null;
        boolean hasRail = design.hasRail() && !isBare;
        paragraphs.beginEntry(hasRail, isBare && section.name().equals("summary"));
        if (!isBare) {
            paragraphs.head(entry.head(), entry.dates(), isNarrow);
        }
        each("EntryDetails", entry.below());
        each("", entry.texts());
        each("ListBullet", entry.items());
        each("", entry.last());
        paragraphs.endEntry();
    }

    private void each(String style, List<Line> lines) {
        lines.forEach(line -> paragraphs.line(style, line));
    }

    private void section() {
        boolean isA4 = look.pageSize() == PageSize.A4;
        xml.raw("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>");
        xml.raw("<w:pgSz w:w=\"" + (isA4 ? 11906 : 12240) + "\" w:h=\"" + (isA4 ? 16838 : 15840) + "\"/>");
        int side = design.margin();
        int top = Math.min(side, 1020);
        xml.raw("<w:pgMar w:top=\"" + top + "\" w:right=\"" + side + "\" w:bottom=\"" + top + "\" w:left=\"" + side
                + "\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/>");
        // the first page has no number
        xml.raw("<w:titlePg/></w:sectPr>");
    }

    private static String footer() {
        return "<w:ftr xmlns:w=\"" + DocxPackage.WORD + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + "<w:r><w:rPr><w:color w:val=\"767676\"/><w:sz w:val=\"15\"/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:rPr><w:color w:val=\"767676\"/><w:sz w:val=\"15\"/></w:rPr><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
    }

    private String settings() {
        @Nullable String language = sheet.words().tag();
        return new Markup()
                .open("w:settings", "xmlns:w", DocxPackage.WORD)
                .raw("<w:defaultTabStop w:val=\"708\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>")
                .open("w:themeFontLang", "w:val", language, "w:bidi", language)
                .close("w:themeFontLang")
                .close("w:settings")
                .toString();
    }
}
