package dev.metier.ats.form;

import dev.metier.contracts.cv.DocumentFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What machines stumble over in the form of a file, the worst first. The losses are this engine's convention. */
public enum Trap {
    RECOGNISED(40, "Export the CV as text instead of scanning or photographing it"),
    HIDDEN(30, "Take out the words that nobody sees"),
    COLUMNS(15, "Put the text in one column"),
    TEXT_BOXES(15, "Move the words out of text boxes into the page"),
    HEADER_OR_FOOTER(15, "Move what stands in the page header or footer into the page"),
    TABLES(10, "Write as lines what stands in tables"),
    SYMBOLS(5, "Replace the symbols of icon fonts by words"),
    IMAGES(5, "Leave pictures out, and write what they say as text");

    private static final Pattern SYMBOL_FONT = Pattern.compile("symbol|dings|awesome|icon|glyph|emoji|material");

    private final int loss;
    private final String remedy;

    Trap(int loss, String remedy) {
        this.loss = loss;
        this.remedy = remedy;
    }

    public static List<Trap> in(DocumentFacts facts) {
        return Arrays.stream(values()).filter(trap -> trap.isIn(facts)).toList();
    }

    private boolean isIn(DocumentFacts facts) {
        return switch (this) {
            case RECOGNISED -> facts.recognised();
            case HIDDEN -> !facts.hidden().isEmpty();
            case COLUMNS -> facts.columns() > 1;
            case TEXT_BOXES -> facts.textBoxes() > 0;
            case HEADER_OR_FOOTER -> facts.textInHeaderOrFooter();
            case TABLES -> facts.tables() > 0;
            case SYMBOLS -> !symbols(facts).isEmpty();
            case IMAGES -> facts.images() > 0;
        };
    }

    /** What the file holds, in words. */
    public String fact(DocumentFacts facts) {
        return switch (this) {
            case RECOGNISED -> "the words are a picture and were recognised";
            case HIDDEN -> count(facts.hidden().size(), "text", "texts") + " that nobody sees";
            case COLUMNS -> facts.columns() + " columns side by side";
            case TEXT_BOXES -> count(facts.textBoxes(), "text box", "text boxes");
            case HEADER_OR_FOOTER -> "words in a page header or footer";
            case TABLES -> count(facts.tables(), "table", "tables");
            case SYMBOLS -> "symbols as letters of " + String.join(", ", symbols(facts));
            case IMAGES -> count(facts.images(), "picture", "pictures");
        };
    }

    private static List<String> symbols(DocumentFacts facts) {
        return facts.fonts().stream()
                .filter(font ->
                        SYMBOL_FONT.matcher(font.toLowerCase(Locale.ROOT)).find())
                .toList();
    }

    private static String count(int number, String one, String more) {
        return number == 1 ? "1 " + one : number + " " + more;
    }

    /** What it takes from 100. */
    public int loss() {
        return loss;
    }

    /** What the candidate could do. */
    public String remedy() {
        return remedy;
    }
}
