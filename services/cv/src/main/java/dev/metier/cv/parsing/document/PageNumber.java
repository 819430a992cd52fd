package dev.metier.cv.parsing.document;

import java.util.regex.Pattern;

/** The number of a page, as it is printed on it. */
public final class PageNumber {

    private static final String NUMBER =
            "(?:page|seite|página|pagina|p\\.)?\\s*\\d{1,2}\\s*(?:/|of|von|de|din|sur|di)\\s*\\d{1,2}";
    private static final String OTHERS = "(?:page|seite|página|pagina)\\s+\\d{1,2}|[-–—]\\s*\\d{1,2}\\s*[-–—]";
    private static final Pattern LINE = Pattern.compile("(?i)(?:.{0,50}[-–—|•]\\s*)?" + NUMBER + "|" + OTHERS);
    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:" + NUMBER + "|" + OTHERS + ")(?!\\d)");

    private PageNumber() {}

    /** Whether a line says the number of its page, alone or behind a few words. */
    public static boolean isNumber(String line) {
        return LINE.matcher(line).matches();
    }

    /** Whether a line says anything but the number of its page. */
    public static boolean hasWordsBeside(String line) {
        return without(line).chars().anyMatch(Character::isLetter);
    }

    public static String without(String line) {
        return ANYWHERE.matcher(line).replaceAll(" ");
    }
}
