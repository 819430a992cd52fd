package dev.metier.cv.parsing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Runs of one paragraph put together, with the places where two of them stand apart although no space parts them. */
final class WordRuns {

    private static final int FEWEST_LABELS = 3;
    private static final int LONGEST_LABEL = 4;

    /** "4 years" behind the year in which something ended. */
    private static final Pattern LENGTH = Pattern.compile("^\\d+ \\p{L}");

    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|(?:https?://)?[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}(?:/\\S*)?");

    /** @param isEdited whether the program that wrote the run keeps track of edits, so that runs may end within words */
    record Run(String text, boolean bold, double size, boolean isEdited) {

        private boolean looksLike(Run other) {
            return bold == other.bold && Math.abs(size - other.size) < 0.1;
        }

        private boolean isLabel() {
            String words = text.strip();
            return !words.isEmpty()
                    && words.split("\\s+").length <= LONGEST_LABEL
                    && !words.matches("(?s).*[.,;:|·•–—-]")
                    && Character.isLetterOrDigit(words.codePointAt(0))
                    && !text.contains("\n");
        }
    }

    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        if (!run.text().isEmpty()) {
            runs.add(run);
        }
    }

    /** The runs with a tab between those that stand apart. */
    List<Run> parted() {
        if (areLabels()) {
            return runs.stream()
                    .map(run -> run.text().isBlank() ? new Run("\t", run.bold(), run.size(), false) : run)
                    .toList();
        }
        List<Run> parted = new ArrayList<>();
        for (Run run : runs) {
            String between = parted.isEmpty() ? "" : between(parted.getLast(), run);
            if (!between.isEmpty()) {
                parted.add(new Run(between, run.bold(), run.size(), false));
            }
            parted.add(run);
        }
        return parted;
    }

    /** Short texts, each in a run of its own, with nothing but a blank run between two of them. */
    private boolean areLabels() {
        if (runs.size() < 2 * FEWEST_LABELS - 1) {
            return false;
        }
        int labels = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean isGap = run.text().isBlank() && !run.text().contains("\n");
            if (isGap == (i % 2 == 0) && !(isGap && i == runs.size() - 1)) {
                return false;
            }
            if (!isGap && (!run.isLabel() || run.isEdited())) {
                return false;
            }
            labels += isGap ? 0 : 1;
        }
        return labels >= FEWEST_LABELS;
    }

    /** Mail or an address on the web in a run of its own. */
    private static boolean isAddress(Run run) {
        return ADDRESS.matcher(run.text().strip()).matches();
    }

    /** Two cells of a row in a web page end and begin without a space once the layout is gone. */
    private static String between(Run left, Run right) {
        int before = left.text().codePointBefore(left.text().length());
        int after = right.text().codePointAt(0);
        boolean isAlike = left.looksLike(right);
        if (left.text().length() < 2 || (isAlike && (left.isEdited() || right.isEdited()))) {
            return "";
        }
        if (Character.isLetterOrDigit(after)
                && (isAddress(left) || isAddress(right))
                && Character.isLetterOrDigit(before)) {
            return "\t";
        }
        if (after == '(' && Character.isLetterOrDigit(before)) {
            return " ";
        }
        boolean ends =
                Character.isLetterOrDigit(before) || before == ')' || before == '+' || (before == '.' && !isAlike);
        boolean begins = Character.isUpperCase(after) || Character.isDigit(after);
        boolean isNumber = Character.isDigit(before)
                && Character.isDigit(after)
                && !LENGTH.matcher(right.text()).find();
        return ends && begins && !isNumber ? "\t" : "";
    }
}
