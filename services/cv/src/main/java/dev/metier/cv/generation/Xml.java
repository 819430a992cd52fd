package dev.metier.cv.generation;

/** What XML 1.0 can hold. */
final class Xml {

    private Xml() {}

    static String clean(String text) {
        return text.codePoints()
                .filter(Xml::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        return c < 0xD800 || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
