package dev.metier.search.usage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as they are counted. */
final class UsageText {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");

    /** Seven digits or more, as numbers of telephones are written. */
    private static final Pattern NUMBER = Pattern.compile("(?:\\d[\\s()./+-]*){7,}");

    private UsageText() {}

    /** In lower case, with single blanks. */
    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
    }

    /** The text to be stored; null where there is none, or it looks like the address or number of somebody. */
    static @Nullable String stored(String normalised) {
        boolean isPersonal =
                ADDRESS.matcher(normalised).find() || NUMBER.matcher(normalised).find();
        return normalised.isEmpty() || isPersonal ? null : normalised;
    }
}
