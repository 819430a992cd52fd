package dev.metier.render.diagram;

import java.util.ArrayList;
import java.util.List;

/** The words and signs of a DOT text, each with its line. */
final class DotTokens {

    private static final String SIGNS = "{}[];,=:";

    /**
     * One word or sign.
     *
     * @param isWord false for signs; a quoted word may look like one
     */
    record Token(String text, boolean isWord, int line) {

        boolean isSign(String sign) {
            return !isWord && text.equals(sign);
        }

        boolean isKeyword(String keyword) {
            return isWord && text.equalsIgnoreCase(keyword);
        }
    }

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;

    private DotTokens(String source) {
        this.source = source;
    }

    static List<Token> of(String source) {
        DotTokens reader = new DotTokens(source);
        while (reader.skipSpace()) {
            reader.next();
        }
        return List.copyOf(reader.tokens);
    }

    private boolean skipSpace() {
        while (at < source.length()) {
            char here = source.charAt(at);
            if (here == '\n') {
                line++;
                at++;
            } else if (Character.isWhitespace(here)) {
                at++;
            } else if (source.startsWith("//", at) || here == '#') {
                at = until("\n");
            } else if (source.startsWith("/*", at)) {
                skipComment();
            } else {
                return true;
            }
        }
        return false;
    }

    private void skipComment() {
        int end = source.indexOf("*/", at + 2);
        if (end < 0) {
            throw DiagramRejected.at(line, "the comment is not closed by */.");
        }
        line += (int) source.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end + 2;
    }

    private int until(String mark) {
        int end = source.indexOf(mark, at);
        return end < 0 ? source.length() : end;
    }

    private void next() {
        char here = source.charAt(at);
        if (here == '"') {
            quoted();
        } else if (source.startsWith("->", at) || source.startsWith("--", at)) {
            tokens.add(new Token(source.substring(at, at + 2), false, line));
            at += 2;
        } else if (SIGNS.indexOf(here) >= 0) {
            tokens.add(new Token(String.valueOf(here), false, line));
            at++;
        } else if (isWordStart(here)) {
            word();
        } else if (here == '<') {
            throw DiagramRejected.at(line, "labels in HTML are not supported; write the label in quotes.");
        } else {
            throw DiagramRejected.at(line, "\"" + here + "\" is not understood; put names with signs in quotes.");
        }
    }

    private static boolean isWordStart(char here) {
        return Character.isLetterOrDigit(here) || here == '_' || here == '.' || here == '-' || here > 127;
    }

    private void word() {
        int start = at++;
        while (at < source.length() && isWordPart(source.charAt(at))) {
            at++;
        }
        tokens.add(new Token(source.substring(start, at), true, line));
    }

    private static boolean isWordPart(char here) {
        return Character.isLetterOrDigit(here) || here == '_' || here == '.' || here > 127;
    }

    private void quoted() {
        int start = line;
        StringBuilder text = new StringBuilder();
        for (at++; at < source.length() && source.charAt(at) != '"'; at++) {
            char here = source.charAt(at);
            if (here == '\n') {
                line++;
            }
            if (here == '\\' && at + 1 < source.length() && source.charAt(at + 1) == '"') {
                at++;
                text.append('"');
            } else {
                text.append(here);
            }
        }
        if (at >= source.length()) {
            throw DiagramRejected.at(start, "the quotes are not closed.");
        }
        at++;
        tokens.add(new Token(text.toString(), true, start));
    }
}
