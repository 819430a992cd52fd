package dev.metier.cv.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inline Markdown: bold, italic and links; of a link the words are printed. */
final class Inline {

    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*([^*\\n]{1,2000}+)\\*\\*|\\*([^*\\n]{1,2000}+)\\*|\\[([^\\[\\]\\n]{1,500}+)]\\(https?://[^()\\s]{1,2000}+\\)");

    private Inline() {}

    /** Words in one style. */
    record Run(String text, boolean isBold, boolean isItalic) {}

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int done = 0;
        while (marked.find()) {
            add(text.substring(done, marked.start()), false, false, runs);
            add(marked.group(1), true, false, runs);
            add(marked.group(2), false, true, runs);
            add(marked.group(3), false, false, runs);
            done = marked.end();
        }
        add(text.substring(done), false, false, runs);
        return List.copyOf(runs);
    }

    static String plain(String text) {
        return runs(text).stream().map(Run::text).collect(Collectors.joining());
    }

    private static void add(@Nullable String text, boolean isBold, boolean isItalic, List<Run> runs) {
        if (text != null && !text.isEmpty()) {
            runs.add(new Run(text, isBold, isItalic));
        }
    }
}
