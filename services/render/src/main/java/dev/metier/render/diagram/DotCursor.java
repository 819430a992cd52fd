package dev.metier.render.diagram;

import dev.metier.render.diagram.DotTokens.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and signs of a DOT text, read from the first to the last. */
final class DotCursor {

    private static final Token END = new Token("", false, 0);

    private final List<Token> tokens;
    private int at;

    DotCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    void skip(int count) {
        at += count;
    }

    /** What stands in square brackets, if anything does. */
    Map<String, Token> attributes() {
        Map<String, Token> all = new LinkedHashMap<>();
        while (peek().isSign("[")) {
            at++;
            while (!peek().isSign("]")) {
                if (peek().isSign(",") || peek().isSign(";")) {
                    at++;
                    continue;
                }
                Token name = word();
                expect("=");
                all.put(name.text().toLowerCase(Locale.ROOT), word());
            }
            at++;
        }
        return all;
    }

    void expect(String sign) {
        Token token = next();
        if (!token.isSign(sign)) {
            throw DiagramRejected.at(lineOf(token), sign + " was expected.");
        }
    }

    Token word() {
        Token token = next();
        if (!token.isWord()) {
            throw DiagramRejected.at(lineOf(token), "a name or a value in quotes was expected.");
        }
        return token;
    }

    Token peek() {
        return peekAt(0);
    }

    Token peekAt(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Of the last word where the text ended too early. */
    int lineOf(Token token) {
        return token.line() > 0 ? token.line() : lastLine();
    }

    int lastLine() {
        return tokens.isEmpty() ? 1 : tokens.getLast().line();
    }
}
