package dev.metier.cv.parsing.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of style sheets in one spelling. */
final class CssColours {

    private static final Map<String, String> NAMED = Map.of("white", "ffffff", "black", "000000");
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6}|[0-9a-f]{3})");
    private static final Pattern RGB = Pattern.compile("rgb\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*\\)");

    private CssColours() {}

    /** Six hexadecimal digits; absent for what is no plain colour. */
    static @Nullable String plain(@Nullable String colour) {
        if (colour == null) {
            return null;
        }
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            String digits = hex.group(1);
            return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            int value = Integer.parseInt(rgb.group(1)) << 16
                    | Integer.parseInt(rgb.group(2)) << 8
                    | Integer.parseInt(rgb.group(3));
            return String.format("%06x", value & 0xffffff);
        }
        return NAMED.get(colour);
    }
}
