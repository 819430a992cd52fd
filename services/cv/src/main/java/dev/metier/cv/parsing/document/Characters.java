package dev.metier.cv.parsing.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Repairs of single characters that every format needs. */
public final class Characters {

    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\p{Cc}\\p{Cs}&&[^\\t\\n]]");
    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

    private Characters() {}

    /** Ligatures opened, accents composed, invisible characters gone, glyphs of symbol fonts turned into a bullet. */
    public static String clean(String text) {
        String opened =
                LIGATURE.matcher(text).replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        String visible = INVISIBLE.matcher(opened).replaceAll("").replace('\u00a0', ' ');
        String composed = Normalizer.normalize(visible, Normalizer.Form.NFC);
        return PRIVATE.matcher(composed).replaceAll(Character.toString(ICON));
    }

    /** Stands for a glyph without meaning in text: an icon or the list mark of a symbol font. */
    static final char ICON = '\uE000';
}
