package dev.metier.typesetting;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import org.jspecify.annotations.Nullable;

/** Measures and draws text, within the budget. */
final class GuardedText extends PdfBoxTextRenderer {

    private final Budget budget;

    GuardedText(Budget budget) {
        this.budget = budget;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        budget.spendTime();
        return super.getWidth(context, font, string);
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
