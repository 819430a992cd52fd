package dev.metier.cv.parsing.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Weight and slant of a font, from its name and descriptor. */
record FontLook(boolean bold, boolean italic) {

    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi|[-,]medi|cmbx|cmb1");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|cmti|cmsl|[-,]it\\b");

    static FontLook of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold());
        boolean slanted = descriptor != null && descriptor.getItalicAngle() != 0;
        return new FontLook(
                heavy || BOLD.matcher(name).find(),
                slanted || ITALIC.matcher(name).find());
    }
}
