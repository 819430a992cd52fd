package dev.metier.cv.generation;

/**
 * The colours of a look, made of one.
 *
 * @param accent for areas and lines, as {@code #rrggbb}
 * @param ink for text on white: the accent, darkened as far as it has to be to be read
 * @param tint the accent, hardly there
 * @param onAccent for text on the accent: white or black
 */
record Colors(String accent, String ink, String tint, String onAccent) {

    /** Contrast that WCAG 2 asks for in running text. */
    private static final double READABLE = 4.5;

    static Colors of(String accent) {
        int rgb = Integer.parseInt(accent.substring(1), 16);
        boolean isDark = contrast(rgb, 0xFFFFFF) >= READABLE;
        return new Colors(
                hex(rgb), hex(readable(rgb)), hex(mixed(rgb, 0xFFFFFF, 0.09)), isDark ? "#ffffff" : "#000000");
    }

    private static int readable(int rgb) {
        int color = rgb;
        for (int i = 0; i < 40 && contrast(color, 0xFFFFFF) < READABLE + 0.3; i++) {
            color = mixed(color, 0x000000, 0.93);
        }
        return color;
    }

    private static int mixed(int one, int other, double share) {
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = ((one >> shift) & 0xFF) * share + ((other >> shift) & 0xFF) * (1 - share);
            color |= (int) Math.round(channel) << shift;
        }
        return color;
    }

    /** Contrast ratio by WCAG 2. */
    static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String hex(int rgb) {
        return "#%06x".formatted(rgb);
    }
}
