package dev.metier.ats.resume;

import java.text.Normalizer;
import java.util.Locale;

/** Text in small letters without accents, to compare names: {@code Timișoara} and {@code timisoara} are one. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
