package dev.metier.support.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable end of a public address. */
final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** Lower-case Latin letters and digits of a title, joined by dashes; {@code article} where none is left. */
    static String of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "article" : cut;
    }
}
