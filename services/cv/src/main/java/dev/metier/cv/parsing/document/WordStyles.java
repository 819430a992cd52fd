package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** What runs and paragraphs of a Word document inherit from their styles and those that the styles are based on. */
final class WordStyles {

    static final double USUAL_SIZE = 11;
    private static final int DEEPEST = 8;

    private final XWPFDocument document;

    WordStyles(XWPFDocument document) {
        this.document = document;
    }

    /** 1 for a title or first heading, 0 for no heading. */
    int heading(XWPFParagraph paragraph) {
        return chain(paragraph.getStyle()).stream()
                .mapToInt(WordStyles::rank)
                .filter(rank -> rank > 0)
                .findFirst()
                .orElse(0);
    }

    boolean isListStyle(XWPFParagraph paragraph) {
        @Nullable String style = paragraph.getStyle();
        return style != null && style.toLowerCase(Locale.ROOT).matches("list(?:bullet|number)?\\d*");
    }

    boolean bold(XWPFRun run, XWPFParagraph paragraph) {
        Boolean own = bold(run.getCTR().getRPr());
        return own == null ? inherited(run.getStyle(), paragraph, WordStyles::bold, false) : own;
    }

    /** In points; headings get one by their rank. */
    double size(XWPFRun run, XWPFParagraph paragraph, int heading) {
        Double own = run.getFontSizeAsDouble();
        if (own == null && heading > 0) {
            return USUAL_SIZE + 2 * Math.max(0.5, 5.0 - heading);
        }
        return own == null ? inherited(run.getStyle(), paragraph, WordStyles::size, USUAL_SIZE) : own;
    }

    private <T> T inherited(
            @Nullable String style, XWPFParagraph paragraph, Function<@Nullable CTRPr, @Nullable T> told, T usual) {
        List<XWPFStyle> styles = new ArrayList<>(chain(style));
        styles.addAll(chain(paragraph.getStyle()));
        for (XWPFStyle one : styles) {
            T value = told.apply(one.getCTStyle().getRPr());
            if (value != null) {
                return value;
            }
        }
        return usual;
    }

    private List<XWPFStyle> chain(@Nullable String id) {
        List<XWPFStyle> chain = new ArrayList<>();
        @Nullable String next = id;
        while (next != null && !next.isEmpty() && document.getStyles() != null && chain.size() < DEEPEST) {
            XWPFStyle style = document.getStyles().getStyle(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.getBasisStyleID();
        }
        return chain;
    }

    private static @Nullable Boolean bold(@Nullable CTRPr look) {
        if (look == null || look.sizeOfBArray() == 0) {
            return null;
        }
        CTOnOff value = look.getBArray(0);
        return !value.isSetVal()
                || !List.of("false", "0", "off")
                        .contains(value.xgetVal().getStringValue().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Double size(@Nullable CTRPr look) {
        if (look == null || look.sizeOfSzArray() == 0) {
            return null;
        }
        String value = look.getSzArray(0).xgetVal().getStringValue();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) / 2.0 : null;
    }

    private static int rank(XWPFStyle style) {
        String name = (style.getName() == null ? style.getStyleId() : style.getName())
                .toLowerCase(Locale.ROOT)
                .replace(" ", "");
        if (name.equals("title")) {
            return 1;
        }
        return name.matches("(?:heading|überschrift|titre|título|titolo|titlu|kop)[1-6]")
                ? name.charAt(name.length() - 1) - '0'
                : 0;
    }
}
