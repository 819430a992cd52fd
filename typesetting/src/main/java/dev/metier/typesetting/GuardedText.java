package dev.metier.typesetting;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** Measures and draws text, within the budget. */
final class GuardedText extends PdfBoxTextRenderer {

    /** What the engine rounds down. */
    private static final float NEARLY_NOTHING = 0.01f;

    private final Budget budget;
    private final GlyphWidths widths;

    GuardedText(Budget budget, GlyphWidths widths) {
        this.budget = budget;
        this.widths = widths;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        budget.spendTime();
        PDFont first = ((PdfBoxFSFont) font).getFontDescriptions().getFirst().getFont();
        float width = first == null ? -1 : widths.of(first, string) / 1000f * font.getSize2D();
        if (width < 0) {
            return super.getWidth(context, font, string);
        }
        return (int) (width - Math.floor(width) < NEARLY_NOTHING ? width : Math.ceil(width));
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String string) {
        budget.spendTime();
        return super.getFSFontMetrics(context, font, string);
    }

    @Override
    public void drawString(OutputDevice device, String string, float x, float y, @Nullable JustificationInfo info) {
        budget.spendTime();
        super.drawString(device, string, x, y, info);
    }
}
