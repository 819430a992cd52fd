package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.Why;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Tells whether a person sees a run of a Word document, and why not. */
final class DocxVisibility {

    private static final double READABLE = 2;
    private static final String WHITE = "FFFFFF";

    private DocxVisibility() {}

    static @Nullable Why why(XWPFRun run, XWPFParagraph paragraph) {
        if (run.isVanish()) {
            return Why.INVISIBLE;
        }
        Double size = run.getFontSizeAsDouble();
        if (size != null && size > 0 && size < READABLE) {
            return Why.TINY;
        }
        boolean isWhite = WHITE.equalsIgnoreCase(run.getColor());
        return isWhite && !isPaintedRun(run.getCTR().getRPr()) && !isPainted(paragraph) ? Why.SAME_COLOUR : null;
    }

    private static boolean isPaintedRun(@Nullable CTRPr style) {
        return style != null && (style.sizeOfShdArray() > 0 || style.sizeOfHighlightArray() > 0);
    }

    /** A colour of the paragraph, its style, its cell or its table; what styles say is not looked up, only that there is one. */
    private static boolean isPainted(XWPFParagraph paragraph) {
        CTPPr style = paragraph.getCTP().getPPr();
        if (style != null && (style.isSetShd() || style.isSetFramePr())) {
            return true;
        }
        if (paragraph.getDocument().getDocument().isSetBackground()) {
            return true;
        }
        if (!(paragraph.getBody() instanceof XWPFTableCell cell)) {
            return false;
        }
        String paint = cell.getColor();
        boolean isPlainTable = cell.getTableRow().getTable().getStyleID() == null
                || "TableGrid".equals(cell.getTableRow().getTable().getStyleID())
                || "TableNormal".equals(cell.getTableRow().getTable().getStyleID());
        return !isPlainTable || (paint != null && !paint.equals("auto") && !paint.equalsIgnoreCase(WHITE));
    }
}
