package dev.metier.cv.critique.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text of a CV.
 *
 * @param pointer JSON Pointer into the resume
 * @param entry the role, project or course it belongs to, absent for texts of the whole CV
 */
public record Line(String pointer, Kind kind, @Nullable Entry entry, PlainText source, List<Token> tokens, int words) {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{N}|(?i)\\b(?:half|halved|doubled|tripled|quadrupled)\\b");

    static Line of(String pointer, Kind kind, @Nullable Entry entry, String written) {
        PlainText source = PlainText.of(written);
        List<Token> tokens = Token.of(source.plain());
        return new Line(pointer, kind, entry, source, tokens, tokens.size());
    }

    public String text() {
        return source.plain();
    }

    public boolean isProse() {
        return kind == Kind.SUMMARY || kind == Kind.BULLET || kind == Kind.PARAGRAPH;
    }

    public boolean isBullet() {
        return kind == Kind.BULLET;
    }

    public boolean hasNumber() {
        return NUMBER.matcher(text()).find();
    }

    /** What kind of text it is. */
    public enum Kind {
        /** The summary of the whole CV. */
        SUMMARY,
        /** A highlight of an entry. */
        BULLET,
        /** The running text of an entry. */
        PARAGRAPH,
        /** A skill, a keyword, an interest. */
        ITEM,
        /** A title, an organization, a headline. */
        NAME
    }
}
