package dev.metier.cv.parsing.document;

import dev.metier.contracts.cv.DocumentFacts.HiddenText;
import dev.metier.contracts.cv.DocumentFacts.Why;
import dev.metier.contracts.cv.FieldSource.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins hidden characters or words into runs that can be shown to a person. */
final class HiddenRuns {

    private static final int LONGEST = 200;
    private static final int MOST = 50;

    private final List<HiddenText> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Why why;
    private int page;
    private double x0;
    private double y0;
    private double x1;
    private double y1;

    /** A character or word; the box is measured from the top left of the page, page 0 means that there is none. */
    void add(Why reason, String words, int onPage, double left, double top, double right, double bottom) {
        boolean goesOn = reason == why && onPage == page && text.length() + words.length() < LONGEST;
        if (!goesOn) {
            end();
            why = reason;
            page = onPage;
            x0 = left;
            y0 = top;
            x1 = right;
            y1 = bottom;
        }
        boolean isApart = left - x1 > 0.2 * (bottom - top) || Math.abs(top - y0) > bottom - top;
        if (!text.isEmpty() && isApart && !words.isBlank()) {
            text.append(' ');
        }
        text.append(words);
        x0 = Math.min(x0, left);
        y0 = Math.min(y0, top);
        x1 = Math.max(x1, right);
        y1 = Math.max(y1, bottom);
    }

    void end() {
        String words = Characters.clean(text.toString()).replaceAll("\\s+", " ").strip();
        if (why != null && words.chars().anyMatch(Character::isLetterOrDigit) && runs.size() < MOST) {
            String shown = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
            runs.add(
                    page == 0
                            ? new HiddenText(why, shown, null, null)
                            : new HiddenText(why, shown, page, new Box(x0, y0, x1 - x0, y1 - y0)));
        }
        text.setLength(0);
        why = null;
    }

    List<HiddenText> all() {
        end();
        return List.copyOf(runs);
    }
}
