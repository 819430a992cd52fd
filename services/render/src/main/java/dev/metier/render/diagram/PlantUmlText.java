package dev.metier.render.diagram;

import java.util.Locale;

/** Words as PlantUML prints them and never reads them: what could be markup is written as a number. */
final class PlantUmlText {

    private static final String PLAIN = " .,;:()?'";

    private PlantUmlText() {}

    static String quoted(String words) {
        return '"' + plain(words.isBlank() ? " " : words) + '"';
    }

    static String plain(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(character -> append(text, character));
        return text.toString();
    }

    private static void append(StringBuilder text, int character) {
        if (character == '\n') {
            text.append("\\n");
        } else if (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0) {
            text.appendCodePoint(character);
        } else if (!Character.isISOControl(character)) {
            text.append(String.format(Locale.ROOT, "<U+%04X>", character));
        }
    }
}
