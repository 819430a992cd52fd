package dev.metier.cv.parsing.document;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/** Colours of a PDF as red, green and blue; the last one is remembered, since text rarely changes it. */
final class Colours {

    private @Nullable PDColor last;
    private @Nullable Integer lastRgb;

    /** Absent for patterns and for colours that make no sense. */
    @Nullable Integer rgb(PDColor colour) {
        if (colour != last) {
            last = colour;
            lastRgb = convert(colour);
        }
        return lastRgb;
    }

    private static @Nullable Integer convert(PDColor colour) {
        if (colour.getColorSpace() == null || colour.getColorSpace() instanceof PDPattern) {
            return null;
        }
        try {
            return colour.toRGB();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
