package dev.metier.typesetting;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Widths of the usual characters in thousandths of the size, kept between documents: most of setting is measuring. */
final class GlyphWidths {

    /** Latin, Greek and Cyrillic. */
    private static final int END = 0x500;

    private static final float UNKNOWN = -1;
    private static final float NONE = -2;

    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    /** Adds up as {@link PDFont#getStringWidth}; negative where that has to be asked. */
    float of(PDFont font, String text) {
        float[] widths = known.computeIfAbsent(font.getName(), name -> unknown());
        float sum = 0;
        for (int i = 0; i < text.length(); i++) {
            float width = width(font, widths, text.charAt(i));
            if (width < 0) {
                return NONE;
            }
            sum += width;
        }
        return sum;
    }

    private static float width(PDFont font, float[] widths, char character) {
        if (character >= END) {
            return NONE;
        }
        if (widths[character] == UNKNOWN) {
            widths[character] = measured(font, character);
        }
        return widths[character];
    }

    private static float measured(PDFont font, char character) {
        if (Character.isISOControl(character) || Character.getType(character) == Character.FORMAT) {
            return NONE;
        }
        try {
            return font.getStringWidth(String.valueOf(character));
        } catch (IOException | IllegalArgumentException e) {
            return NONE;
        }
    }

    private static float[] unknown() {
        float[] widths = new float[END];
        Arrays.fill(widths, UNKNOWN);
        return widths;
    }
}
