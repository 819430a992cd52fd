package dev.metier.cv.parsing.document;

import java.util.regex.Pattern;

/** Signs that stand before the items of a list. */
public final class ListMarks {

    private static final Pattern MARK = Pattern.compile(
            "[\\u2022\\u2023\\u2043\\u2219\\u25AA\\u25AB\\u25A0\\u25A1\\u25B6\\u25B8\\u25BA\\u25C6\\u25C7\\u25CB\\u25CF\\u25D8\\u25E6\\u2666\\u27A2\\u27A4\\u2756\\u2713\\u2714\\u00B7\\u204C\\u2605\\u2217\\u2192\\uE000*o§–—-]");
    private static final Pattern LEADING = Pattern.compile(
            "^\\s*(?:[\\u2022\\u2023\\u2043\\u2219\\u25AA\\u25AB\\u25A0\\u25A1\\u25B6\\u25B8\\u25BA\\u25C6\\u25C7\\u25CB\\u25CF\\u25E6\\u2666\\u27A2\\u27A4\\u2756\\u2713\\u2714\\u00B7\\u2605\\uE000]\\s*|[*o§–—-]\\s+)");
    private static final Pattern ICONS = Pattern.compile("\\s*[\\uE000\\uF000-\\uF8FF]+\\s*");

    private ListMarks() {}

    static boolean isMark(String word) {
        return MARK.matcher(word).matches();
    }

    static boolean isIcon(String word) {
        return word.length() == 1 && word.charAt(0) == Characters.ICON;
    }

    /** Whether a line of plain text begins as an item of a list. */
    public static boolean startsItem(String text) {
        return LEADING.matcher(text).find();
    }

    public static String withoutMark(String text) {
        return LEADING.matcher(text).replaceFirst("").strip();
    }

    static String withoutIcons(String text) {
        return ICONS.matcher(text).replaceAll(" ").strip();
    }
}
