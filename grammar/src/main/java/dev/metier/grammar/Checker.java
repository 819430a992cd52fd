package dev.metier.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** Checks texts of one language, each for itself. Lines that come again, as they do while somebody writes, are remembered. */
final class Checker {

    private static final int REMEMBERED = 2_000;
    private static final int MOST_SUGGESTIONS = 3;
    private static final int FOREIGN_FROM = 3;
    private static final int FOREIGN_ONE_IN = 4;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern NEXT_WORD = Pattern.compile("\\s+[\\p{L}\\p{N}]");

    private final JLanguageTool tool;
    private final Spelling spelling;
    private final Map<String, List<RuleMatch>> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<RuleMatch>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Checker(JLanguageTool tool, Spelling spelling) {
        this.tool = tool;
        this.spelling = spelling;
    }

    /** Loads a language by its BCP 47 tag, e.g. {@code en-US}. */
    static Checker of(String tag) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(tag));
        String language = tool.getLanguage().getShortCode();
        CvRules.read().applyTo(tool, language);
        Checker checker = new Checker(tool, new Spelling(language));
        // what is loaded at first use is loaded now
        checker.check("A Chaneg.", Set.of());
        return checker;
    }

    /** What is found in a text, given words in lower case that are right. */
    List<Match> check(String text, Set<String> known) {
        List<RuleMatch> found = matches(text);
        if (isForeign(text, found)) {
            return List.of();
        }
        List<RuleMatch> unknown = found.stream().filter(Checker::isUnknownWord).toList();
        List<Match> matches = new ArrayList<>();
        for (RuleMatch match : found) {
            boolean doubtful =
                    unknown.stream().anyMatch(other -> !isSamePlace(match, other) && touches(text, match, other));
            if (doubtful) {
                continue;
            }
            if (isUnknownWord(match)) {
                spelling.judge(text, match, known).ifPresent(matches::add);
            } else if (!isOtherwiseJoined(text, match)
                    && !isAfterItsNoun(text, match)
                    && !isRepeatedLetter(text, match)) {
                matches.add(of(match, best(match)));
            }
        }
        return matches;
    }

    private static boolean isUnknownWord(RuleMatch match) {
        return match.getRule().isDictionaryBasedSpellingRule();
    }

    private static boolean isSamePlace(RuleMatch one, RuleMatch other) {
        return one.getFromPos() == other.getFromPos() && one.getToPos() == other.getToPos();
    }

    /** Whether they overlap or are neighbours: unknown words side by side are a name or another language. */
    private static boolean touches(String text, RuleMatch one, RuleMatch other) {
        int from = Math.min(one.getToPos(), other.getToPos());
        int to = Math.max(one.getFromPos(), other.getFromPos());
        return from >= to || text.substring(from, to).isBlank();
    }

    /** Whether a text is in another language or in none: many of its words are in no dictionary. */
    private static boolean isForeign(String text, List<RuleMatch> found) {
        long unknown = found.stream().filter(Checker::isUnknownWord).count();
        return unknown >= FOREIGN_FROM && unknown * FOREIGN_ONE_IN > SPACES.split(text, -1).length;
    }

    /** A compound with a hyphen is as right as one without. */
    private static boolean isOtherwiseJoined(String text, RuleMatch match) {
        String rule = match.getRule().getId();
        return (rule.contains("COMPOUND") || rule.contains("HYPHEN"))
                && text.substring(match.getFromPos(), match.getToPos()).contains("-");
    }

    /** Worked full time, open source, and such: a hyphen joins what stands before the word that it describes. */
    private static boolean isAfterItsNoun(String text, RuleMatch match) {
        String words = text.substring(match.getFromPos(), match.getToPos());
        boolean onlyHyphen =
                words.indexOf(' ') > 1 && match.getSuggestedReplacements().equals(List.of(words.replace(' ', '-')));
        return onlyHyphen
                && !NEXT_WORD.matcher(text.substring(match.getToPos())).lookingAt();
    }

    /** Bullets that a file holds as letters come twice. */
    private static boolean isRepeatedLetter(String text, RuleMatch match) {
        return match.getRule().getId().contains("REPEAT")
                && text.substring(match.getFromPos(), match.getToPos()).indexOf(' ') < 2;
    }

    private List<RuleMatch> matches(String text) {
        List<RuleMatch> known = remembered.get(text);
        if (known != null) {
            return known;
        }
        try {
            List<RuleMatch> matches = List.copyOf(tool.check(text));
            remembered.put(text, matches);
            return matches;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> best(RuleMatch match) {
        return match.getSuggestedReplacements().stream().limit(MOST_SUGGESTIONS).toList();
    }

    static Match of(RuleMatch match, List<String> suggestions) {
        return new Match(
                match.getFromPos(),
                match.getToPos(),
                match.getRule().getCategory().getId().toString(),
                match.getRule().getId(),
                match.getMessage().replaceAll("</?suggestion>", "\""),
                suggestions);
    }
}
