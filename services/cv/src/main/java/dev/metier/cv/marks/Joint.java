package dev.metier.cv.marks;

import java.util.Arrays;

/** What stands between two fields on one line. */
public enum Joint {
    NONE("", "", ""),
    DOT("·", " · ", ""),
    BAR("|", " | ", ""),
    SLASH("!", " / ", ""),
    COMMA(",", ", ", ""),
    SEMICOLON(";", "; ", ""),
    SPACE("_", " ", ""),
    DASH("-", " – ", ""),
    COLON(":", ": ", ""),
    IN(">", " in ", ""),
    BRACKETS("(", " (", ")"),
    /** A word that says what follows, and a colon. */
    LABEL("=", "", "");

    static final String CODES = "·|!,;_\\-:>(=";

    private final String code;
    private final String before;
    private final String after;

    Joint(String code, String before, String after) {
        this.code = code;
        this.before = before;
        this.after = after;
    }

    String code() {
        return code;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    int find(String line, int from) {
        int found = line.indexOf(before, from);
        return found < 0 ? Integer.MAX_VALUE : found;
    }

    static Joint of(String code) {
        return Arrays.stream(values())
                .filter(joint -> joint.code.equals(code))
                .findFirst()
                .orElse(NONE);
    }
}
