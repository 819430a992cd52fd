package dev.metier.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;

/**
 * Which words that a dictionary lacks are mistakes: those that are a slip away from a word that it has, unless they look like a
 * name, an acronym, an address or code, or are made of words that it has. A new word that nobody meant otherwise is left alone.
 */
final class Spelling {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int SHORTEST_PART = 4;
    private static final int LOOKED_AT = 5;
    private static final int OFFERED = 3;

    private static final List<String> PREFIXES = List.of(
            "anti", "auto", "bi", "co", "cyber", "de", "dis", "eco", "extra", "geo", "hyper", "in", "inter", "intra",
            "macro", "mega", "meta", "micro", "mid", "mini", "multi", "nano", "neuro", "non", "off", "on", "out",
            "over", "para", "photo", "post", "pre", "pro", "pseudo", "re", "semi", "sub", "super", "trans", "tri",
            "ultra", "un", "under", "up");

    /** What English makes new words with. */
    private static final List<String> SUFFIXES = List.of(
            "able", "ability", "er", "ers", "ful", "ish", "less", "like", "ness", "or", "ors", "r", "rs", "wise");

    /** Of the scale of LanguageTool's dictionaries, from 0 to 25. */
    private static final int USED_PER_SLIP = 6;

    private static final int USED_IF_SHORT = 17;
    private static final int SHORT = 5;

    private static final Pattern BEFORE = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'•*–—-]+");
    private static final Pattern BEHIND = Pattern.compile("[\\p{Pe}\\p{Pf}\"'.,;:!?*–—-]+$");

    private final boolean nounsAreCapitalised;
    /** Of English, whose dictionaries also tell how often a word is used; a CV is right in any of them. */
    private final List<MorfologikSpeller> varieties;

    Spelling(String language) {
        this.nounsAreCapitalised = language.equals("de");
        this.varieties = language.equals("en") ? varietiesOfEnglish() : List.of();
    }

    private static List<MorfologikSpeller> varietiesOfEnglish() {
        return Stream.of("en_US", "en_GB", "en_CA", "en_AU")
                .map(variety -> new MorfologikSpeller("/en/hunspell/" + variety + ".dict", 1))
                .toList();
    }

    /** The match with what it should say; empty where the word is better left alone. */
    Optional<Match> judge(String text, RuleMatch match, Set<String> known) {
        String word = text.substring(match.getFromPos(), match.getToPos());
        if (!isPlain(word)
                || known.contains(word.toLowerCase(Locale.ROOT))
                || isPartOfAName(text, match)
                || isWord(word, match)
                || isMadeOfWords(word.toLowerCase(Locale.ROOT), match)) {
            return Optional.empty();
        }
        List<String> suggestions = match.getSuggestedReplacements().stream()
                .limit(LOOKED_AT)
                .filter(suggestion -> isUsed(suggestion, Slips.distance(word, suggestion)))
                .filter(suggestion -> nounsAreCapitalised || isCapitalised(word) || !isCapitalised(suggestion))
                .toList();
        List<String> nearest = Slips.nearest(word, suggestions);
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(Checker.of(match, nearest.stream().limit(OFFERED).toList()));
    }

    private static boolean isPlain(String word) {
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
        String whole = BEHIND.matcher(BEFORE.matcher(text.substring(from, to)).replaceFirst(""))
                .replaceFirst("");
        if (!whole.codePoints().allMatch(Spelling::isLetterOrHyphen)) {
            return true;
        }
        return isCapitalised(text.substring(match.getFromPos()))
                && !nounsAreCapitalised
                && !opensSentence(text, match.getFromPos());
    }

    private static boolean isLetterOrHyphen(int character) {
        return Character.isLetter(character) || "-'’".indexOf(character) >= 0;
    }

    private static boolean opensSentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty() || ".!?:•-–—*\n".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    /** How often is often enough: the shorter the word and the more slips, the more chance there is in the likeness. */
    private boolean isUsed(String suggestion, int slips) {
        int enough = suggestion.length() < SHORT ? USED_IF_SHORT : slips * USED_PER_SLIP;
        return varieties.isEmpty()
                || varieties.stream().anyMatch(variety -> variety.getFrequency(suggestion) >= enough);
    }

    private boolean isMadeOfWords(String word, RuleMatch match) {
        return isPrefixed(word, match) || isSuffixed(word, match) || isCompound(word, match);
    }

    private boolean isPrefixed(String word, RuleMatch match) {
        return PREFIXES.stream()
                .filter(prefix -> word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_PART)
                .anyMatch(prefix -> isWord(word.substring(prefix.length()), match));
    }

    private boolean isSuffixed(String word, RuleMatch match) {
        return !varieties.isEmpty()
                && SUFFIXES.stream()
                        .filter(suffix -> word.endsWith(suffix) && word.length() >= suffix.length() + SHORTEST_PART)
                        .map(suffix -> word.substring(0, word.length() - suffix.length()))
                        .anyMatch(stem -> isWord(stem, match));
    }

    private boolean isCompound(String word, RuleMatch match) {
        for (int i = SHORTEST_PART - 1; i <= word.length() - SHORTEST_PART; i++) {
            if (isWord(word.substring(0, i), match) && isWord(word.substring(i), match)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String word, RuleMatch match) {
        try {
            return !((SpellingCheckRule) match.getRule()).isMisspelled(word)
                    || varieties.stream().anyMatch(variety -> !variety.isMisspelled(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
