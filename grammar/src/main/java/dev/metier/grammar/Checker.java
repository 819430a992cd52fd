package dev.metier.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** Checks texts of one language, each for itself. Lines that come again, as they do while somebody writes, are remembered. */
final class Checker {

    private static final int REMEMBERED = 2_000;
    private static final int MOST_SUGGESTIONS = 3;

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

    /** @param tag BCP 47, e.g. {@code en-US} */
    static Checker of(String tag) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(tag));
        String language = tool.getLanguage().getShortCode();
        CvRules.read().applyTo(tool, language);
        Checker checker = new Checker(tool, new Spelling(language));
        // what is loaded at first use is loaded now
        checker.check("A Chaneg.", Set.of());
        return checker;
    }

    /** @param known words in lower case that are right */
    List<Match> check(String text, Set<String> known) {
        List<Match> matches = new ArrayList<>();
        for (RuleMatch match : matches(text)) {
            if (match.getRule().isDictionaryBasedSpellingRule()) {
                spelling.judge(text, match, known).ifPresent(matches::add);
            } else {
                matches.add(of(match, best(match)));
            }
        }
        return matches;
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
