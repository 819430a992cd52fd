package dev.metier.cv.generation;

import dev.metier.typesetting.FontFamilies;

/**
 * What sets a look apart in Word. Lengths are twentieths of a point.
 *
 * @param margin at the sides of the page
 * @param isCentered whether name, contact and headings stand in the middle
 * @param nameScale size of the name in sizes of text
 * @param heading how headings of sections are set off
 * @param label width of the column at the left that dates stand in; 0 where they stand at the right
 * @param hasRail whether a line runs along the entries
 * @param side width of the second column; 0 where there is none
 */
record DocxDesign(
        int margin,
        boolean isCentered,
        double nameScale,
        Heading heading,
        boolean isUpperCase,
        int label,
        boolean hasRail,
        int side) {

    enum Heading {
        LINE_BELOW,
        LINES_AROUND,
        BAR_BEFORE,
        COLOR
    }

    static DocxDesign of(Template template) {
        return switch (template) {
            case PLAIN -> new DocxDesign(1020, false, 2.3, Heading.LINE_BELOW, false, 0, false, 0);
            case CLASSIC -> new DocxDesign(1250, true, 2.4, Heading.LINES_AROUND, true, 0, false, 0);
            case MODERN -> new DocxDesign(1020, false, 2.7, Heading.BAR_BEFORE, false, 0, false, 0);
            case SIDEBAR -> new DocxDesign(907, false, 2.6, Heading.LINE_BELOW, false, 0, false, 2900);
            case COMPACT -> new DocxDesign(794, false, 2, Heading.LINE_BELOW, true, 0, false, 0);
            case ACADEMIC -> new DocxDesign(1360, false, 2.3, Heading.COLOR, false, 1700, false, 0);
            case CREATIVE -> new DocxDesign(907, false, 3, Heading.COLOR, false, 0, false, 2950);
            case CONTINENTAL -> new DocxDesign(1020, false, 2.2, Heading.LINE_BELOW, true, 2700, false, 0);
            case TIMELINE -> new DocxDesign(1020, false, 2.5, Heading.COLOR, false, 0, true, 0);
        };
    }

    /** A face that Word has, near to the one that the PDF embeds. */
    static String face(String family) {
        return switch (family) {
            case FontFamilies.INTER -> "Arial";
            case FontFamilies.SOURCE_SANS -> "Calibri";
            case FontFamilies.SOURCE_SERIF -> "Cambria";
            case FontFamilies.GARAMOND -> "Garamond";
            case FontFamilies.MONO -> "Consolas";
            default -> "Segoe UI";
        };
    }
}
