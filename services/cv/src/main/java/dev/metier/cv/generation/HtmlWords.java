package dev.metier.cv.generation;

import dev.metier.cv.generation.Line.Part;
import dev.metier.cv.generation.RichText.Run;
import dev.metier.cv.marks.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one line. Lines break at spaces only: whoever reads a page could not know whether there was a space after a
 * hyphen at the end of a line, or between words of different looks.
 */
final class HtmlWords {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}.,;:'’()]|[.,;:]\\p{L}");
    private static final int LONGEST_UNBROKEN = 48;

    private final Markup html;
    private final List<Run> word = new ArrayList<>();
    private @Nullable Run open;

    HtmlWords(Markup html) {
        this.html = html;
    }

    void write(Line line) {
        for (Part part : line.parts()) {
            plain(part.before());
            for (int i = 0; i < part.items().size(); i++) {
                plain(i == 0 ? "" : part.slot().list().before());
                boolean isLabel = isLabel(line, part);
                part.items().get(i).runs().forEach(run -> add(isLabel ? bold(run) : run));
            }
            plain(part.after());
        }
        endWord();
        close();
    }

    /** The name of a group stands out from the words in it. */
    private static boolean isLabel(Line line, Part part) {
        return part.slot().field().equals("name")
                && line.parts().size() > 1
                && line.parts().stream().anyMatch(other -> other.slot().list() != Joint.NONE);
    }

    private static Run bold(Run run) {
        return new Run(run.text(), true, run.isItalic(), run.href());
    }

    private void plain(String text) {
        add(new Run(text, false, false, null));
    }

    private void add(Run run) {
        int from = 0;
        String text = run.text();
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            addToWord(run, text.substring(from, space));
            endWord();
            look(run);
            html.text(" ");
            from = space + 1;
        }
        addToWord(run, text.substring(from));
    }

    private void addToWord(Run run, String text) {
        if (!text.isEmpty()) {
            word.add(new Run(text, run.isBold(), run.isItalic(), run.href()));
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        boolean isKept = isKept();
        boolean isOneLook = word.stream().allMatch(run -> open != null && isAlike(open, run));
        if (isKept && !isOneLook) {
            close();
        }
        html.raw(isKept ? "<span class=\"k\">" : "");
        for (Run run : word) {
            if (!isKept || !isOneLook) {
                look(run);
            }
            html.text(run.text());
        }
        if (isKept && !isOneLook) {
            close();
        }
        html.raw(isKept ? "</span>" : "");
        word.clear();
    }

    /** Whether the word could break within and must not. */
    private boolean isKept() {
        Run first = word.getFirst();
        String whole =
                word.size() == 1 ? first.text() : word.stream().map(Run::text).collect(Collectors.joining());
        return whole.length() > 1
                && whole.length() <= LONGEST_UNBROKEN
                && (word.stream().anyMatch(run -> !isAlike(first, run))
                        || BREAK.matcher(whole).find());
    }

    private static boolean isAlike(Run one, Run other) {
        return one.isBold() == other.isBold()
                && one.isItalic() == other.isItalic()
                && Objects.equals(one.href(), other.href());
    }

    private void look(Run run) {
        if (open != null && isAlike(open, run)) {
            return;
        }
        close();
        if (run.href() != null) {
            html.open("a", "href", run.href());
        }
        html.raw(run.isBold() ? "<strong>" : "").raw(run.isItalic() ? "<em>" : "");
        open = run;
    }

    private void close() {
        if (open != null) {
            html.raw(open.isItalic() ? "</em>" : "").raw(open.isBold() ? "</strong>" : "");
            html.raw(open.href() == null ? "" : "</a>");
        }
        open = null;
    }
}
