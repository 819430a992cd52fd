package dev.metier.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * Which words that a dictionary lacks are mistakes: those that are a slip away from a word that it has, unless they look like a
 * name, an acronym, an address or code. A new word that nobody meant otherwise is left alone.
 */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final boolean nounsAreCapitalised;
    private final List<MorfologikSpeller> otherVarieties;

    Spelling(String language) {
        this.nounsAreCapitalised = language.equals("de");
        this.otherVarieties = language.equals("en") ? varietiesOfEnglish() : List.of();
    }

    /** A CV is right in any variety. */
    private static List<MorfologikSpeller> varietiesOfEnglish() {
        return Stream.of("en_GB", "en_CA", "en_AU")
                .map(variety -> {
                    try {
                        return new MorfologikSpeller("/en/hunspell/" + variety + ".dict", 1);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** The match with what it should say; empty where the word is better left alone. */
    Optional<Match> judge(String text, RuleMatch match, Set<String> known) {
        String word = text.substring(match.getFromPos(), match.getToPos());
        if (!isPlain(word) || isPartOfAName(text, match) || isKnown(word, known)) {
            return Optional.empty();
        }
        List<String> suggestions = match.getSuggestedReplacements().stream()
                .limit(5)
                .filter(suggestion -> isSlip(word, suggestion))
                .limit(3)
                .toList();
        return suggestions.isEmpty() ? Optional.empty() : Optional.of(Checker.of(match, suggestions));
    }

    private boolean isPlain(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.codePoints().allMatch(Character::isLetter)
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Written with a capital where no sentence begins, or joined with digits, dots or slashes. */
    private boolean isPartOfAName(String text, RuleMatch match) {
        int from = match.getFromPos();
        int to = match.getToPos();
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String whole =
                text.substring(from, to).replaceAll("^[\\p{Ps}\\p{Pi}\"'•*-]+|[\\p{Pe}\\p{Pf}\"'.,;:!?*-]+$", "");
        if (!whole.codePoints().allMatch(Spelling::isLetterOrHyphen)) {
            return true;
        }
        boolean capitalised = Character.isUpperCase(text.charAt(match.getFromPos()));
        return capitalised && !nounsAreCapitalised && !opensSentence(text, match.getFromPos());
    }

    private static boolean isLetterOrHyphen(int character) {
        return Character.isLetter(character) || character == '-' || character == '\'' || character == '’';
    }

    private static boolean opensSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?:•-–—*\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean isKnown(String word, Set<String> known) {
        return known.contains(word.toLowerCase(Locale.ROOT))
                || otherVarieties.stream().anyMatch(variety -> !variety.isMisspelled(word));
    }

    /** Whether the word is the suggestion with one letter wrong, missing, too many or exchanged; two in a long word. */
    static boolean isSlip(String word, String suggestion) {
        if (!suggestion.codePoints().allMatch(Spelling::isLetterOrHyphen)
                || suggestion.indexOf('-') >= 0 && word.indexOf('-') < 0) {
            return false;
        }
        int distance = distance(word.toLowerCase(Locale.ROOT), suggestion.toLowerCase(Locale.ROOT));
        return distance >= 1 && distance <= (word.length() >= 8 ? 2 : 1);
    }

    /** Optimal string alignment: insertions, deletions, substitutions, exchanges of neighbours. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] =
                        Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + change);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (exchanged) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
