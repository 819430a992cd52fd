package dev.metier.cv.generation;

import dev.metier.cv.generation.DocxDesign.Heading;

/** The styles of a Word document; programs find its name, headings and lists by them. */
final class DocxStyles {

    private final Look look;
    private final DocxDesign design;
    private final Words words;
    private final Markup xml = new Markup();

    DocxStyles(Look look, Words words) {
        this.look = look;
        this.design = DocxDesign.of(look.template());
        this.words = words;
    }

    String write() {
        xml.raw(DocxPackage.DECLARATION).open("w:styles", "xmlns:w", DocxPackage.WORD);
        defaults();
        head();
        heading();
        entries();
        characters();
        return xml.close("w:styles").toString();
    }

    private void head() {
        boolean isBanded = look.template() == Template.CREATIVE;
        String name = isBanded ? look.colors().onAccent() : nameColor();
        paragraph("Normal", "Normal", "", spacing(0, 0.5), "");
        boolean isBold = look.template() != Template.CLASSIC && look.template() != Template.ACADEMIC;
        paragraph(
                "Title",
                "Title",
                "Subtitle",
                spacing(0, 0.5) + centered(),
                run(design.nameScale(), isBold, false, name));
        paragraph(
                "Subtitle",
                "Subtitle",
                "Normal",
                spacing(0, 0.75) + centered(),
                run(1.2, false, look.template() == Template.CLASSIC, isBanded ? name : "#444444"));
        paragraph(
                "Contact",
                "Contact",
                "Normal",
                spacing(0, 0.5) + centered(),
                run(0.94, false, false, isBanded ? name : "#333333"));
    }

    private void entries() {
        paragraph(
                "Heading2",
                "heading 2",
                "Normal",
                "<w:keepNext/><w:keepLines/>" + spacing(2, 0) + "<w:outlineLvl w:val=\"1\"/>",
                run(1.05, true, false, "#1c1c1c"));
        paragraph(
                "EntryDetails",
                "Entry Details",
                "Normal",
                "<w:keepNext/>" + spacing(0, 0.25),
                run(1, false, isItalic(), "#444444"));
        paragraph(
                "ListBullet",
                "List Bullet",
                "ListBullet",
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" + spacing(0, 0.25) + "<w:contextualSpacing/>",
                "");
    }

    private void characters() {
        xml.raw("<w:style w:type=\"character\" w:styleId=\"Dates\"><w:name w:val=\"Dates\"/><w:qFormat/>");
        xml.raw("<w:rPr>"
                + run(0.94, look.template() == Template.TIMELINE, look.template() == Template.CLASSIC, datesColor())
                + "</w:rPr></w:style>");
        xml.raw("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/></w:style>");
        xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>");
        xml.raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/></w:tblPr></w:style>");
    }

    private void defaults() {
        String face = DocxDesign.face(look.font());
        xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>");
        xml.open("w:rFonts", "w:ascii", face, "w:hAnsi", face, "w:eastAsia", face, "w:cs", "Arial")
                .close("w:rFonts");
        xml.raw("<w:color w:val=\"1C1C1C\"/>").raw(size(1));
        xml.open("w:lang", "w:val", words.tag(), "w:eastAsia", words.tag(), "w:bidi", words.tag())
                .close("w:lang");
        xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>");
    }

    private void heading() {
        String color = hex(look.colors().accent());
        String border = switch (design.heading()) {
            case LINE_BELOW -> "<w:pBdr>" + border("bottom", 6, 2, ruleColor()) + "</w:pBdr>";
            case LINES_AROUND -> "<w:pBdr>" + border("top", 6, 3, color) + border("bottom", 6, 3, color) + "</w:pBdr>";
            case BAR_BEFORE -> "<w:pBdr>" + border(words.isFromRight() ? "right" : "left", 28, 6, color) + "</w:pBdr>";
            case COLOR -> "";
        };
        String indent = design.heading() == Heading.BAR_BEFORE ? "<w:ind w:left=\"160\"/>" : "";
        boolean isBold = look.template() != Template.CLASSIC;
        String inkOfHeading =
                look.template() == Template.PLAIN ? "#111111" : look.colors().ink();
        paragraph(
                "Heading1",
                "heading 1",
                "Normal",
                "<w:keepNext/><w:keepLines/>" + border + spacing(4.5, 1.5) + indent + centered()
                        + "<w:outlineLvl w:val=\"0\"/>",
                headingRun(isBold, inkOfHeading));
    }

    private String headingRun(boolean isBold, String color) {
        return (isBold ? "<w:b/><w:bCs/>" : "")
                + (design.isUpperCase() ? "<w:caps/>" : "")
                + "<w:color w:val=\"" + hex(color) + "\"/>"
                + (design.isUpperCase() ? "<w:spacing w:val=\"24\"/>" : "")
                + size(design.isUpperCase() ? 1.05 : 1.2);
    }

    private void paragraph(String id, String name, String next, String paragraph, String run) {
        xml.open("w:style", "w:type", "paragraph", "w:default", id.equals("Normal") ? "1" : "", "w:styleId", id);
        xml.open("w:name", "w:val", name).close("w:name");
        if (!id.equals("Normal")) {
            xml.raw("<w:basedOn w:val=\"Normal\"/>")
                    .open("w:next", "w:val", next)
                    .close("w:next");
        }
        xml.raw("<w:qFormat/><w:pPr>")
                .raw(paragraph)
                .raw("</w:pPr><w:rPr>")
                .raw(run)
                .raw("</w:rPr>")
                .close("w:style");
    }

    private String nameColor() {
        return switch (look.template()) {
            case PLAIN, CLASSIC, MODERN, ACADEMIC -> "#111111";
            default -> look.colors().ink();
        };
    }

    private String datesColor() {
        return switch (look.template()) {
            case MODERN, TIMELINE, CREATIVE -> look.colors().ink();
            default -> "#555555";
        };
    }

    private String ruleColor() {
        return look.template() == Template.PLAIN ? "8A8A8A" : hex(look.colors().accent());
    }

    private boolean isItalic() {
        return look.template() == Template.CLASSIC || look.template() == Template.ACADEMIC;
    }

    private String centered() {
        return design.isCentered() ? "<w:jc w:val=\"center\"/>" : "";
    }

    private String spacing(double before, double after) {
        return "<w:spacing w:before=\"" + twips(before) + "\" w:after=\"" + twips(after) + "\" w:line=\""
                + Math.round(240 * look.line() / (look.size() * 1.22)) + "\" w:lineRule=\"auto\"/>";
    }

    private long twips(double steps) {
        return Math.round(steps * look.step() * 20);
    }

    private String run(double scale, boolean isBold, boolean isItalic, String color) {
        return (isBold ? "<w:b/><w:bCs/>" : "")
                + (isItalic ? "<w:i/><w:iCs/>" : "")
                + "<w:color w:val=\"" + hex(color) + "\"/>" + size(scale);
    }

    private String size(double scale) {
        long halfPoints = Math.round(look.size() * scale * 2);
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    static String border(String side, int eighths, int space, String color) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"" + space + "\" w:color=\"" + color
                + "\"/>";
    }

    static String hex(String color) {
        return color.substring(1).toUpperCase(java.util.Locale.ROOT);
    }
}
