package dev.metier.ats.taxonomy;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name of a skill, and whether it is meant where its words stand. */
record Name(TaxonomySkill skill, List<Word> words, TaxonomySkill.Match match) {

    static final int SHORT = 3;

    private static final Set<String> LINKING = Set.of("and", "or", "with", "in", "using", "of", "plus");
    /** "Excel in teams", "Access to tools": what opens a sentence and goes on like this is no name. */
    private static final Set<String> GOES_ON = Set.of(
            "in", "at", "to", "on", "the", "a", "an", "my", "our", "your", "their", "its", "up", "into", "through",
            "as");
    /** "Class C", "vitamins B, C and D": letters that only count. */
    private static final Set<String> COUNTED = Set.of(
            "class",
            "category",
            "grade",
            "vitamin",
            "hepatitis",
            "type",
            "level",
            "section",
            "part",
            "plan",
            "series",
            "schedule",
            "appendix",
            "group",
            "block",
            "building");

    private static final Set<String> SEASONS = Set.of(
            "fall", "autumn", "summer", "winter", "semester", "term", "break", "season", "quarter", "early", "late");

    boolean standsAt(List<Word> text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Word word = text.get(at + i);
            if (!same(word.small(), words.get(i).small(), i == words.size() - 1) || (i > 0 && word.breakBefore())) {
                return false;
            }
        }
        return true;
    }

    private boolean same(String word, String wanted, boolean last) {
        return word.equals(wanted)
                || (last && wanted.length() > SHORT && words.size() > 1 && word.equals(wanted + "s"));
    }

    boolean isMeantAt(List<Word> text, int at, boolean item) {
        if (match == TaxonomySkill.Match.ANY) {
            return true;
        }
        if (item) {
            return match == TaxonomySkill.Match.CASE || isWholeItem(text, at);
        }
        return isWrittenAs(text, at)
                && (match == TaxonomySkill.Match.CASE ? !isOrdinary(text, at) : isListed(text, at));
    }

    private boolean isWrittenAs(List<Word> text, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(at + i).text().equals(words.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private boolean isWholeItem(List<Word> text, int at) {
        return text.get(at).breakBefore() && endsItem(next(text, at));
    }

    private boolean isOrdinary(List<Word> text, int at) {
        if (words.size() > 1 || skill.isLanguage()) {
            return false;
        }
        Word next = next(text, at);
        if (next == null) {
            return isSeason(text, at, null);
        }
        boolean opens = text.get(at).breakBefore() && !next.breakBefore() && GOES_ON.contains(next.small());
        return opens || isSeason(text, at, next);
    }

    /** "Spring 2019", "fall and spring", "Spring semester". */
    private boolean isSeason(List<Word> text, int at, @Nullable Word next) {
        if (!text.get(at).small().equals("spring")) {
            return false;
        }
        boolean year = next != null && next.small().matches("(?:19|20)\\d\\d");
        boolean after = next != null && SEASONS.contains(next.small());
        int before = at > 0 && LINKING.contains(text.get(at - 1).small()) ? at - 2 : at - 1;
        return year
                || after
                || (before >= 0 && SEASONS.contains(text.get(before).small()));
    }

    /** A letter beside letters that are no skills, or behind a word that letters count. */
    private boolean isLetterOfAList(List<Word> text, int at) {
        if (words.size() > 1 || text.get(at).text().length() > 1) {
            return false;
        }
        return (at > 0
                        && (isOtherLetter(text.get(at - 1))
                                || COUNTED.contains(text.get(at - 1).small())))
                || (at + 1 < text.size() && isOtherLetter(text.get(at + 1)));
    }

    private static boolean isOtherLetter(Word word) {
        return word.text().length() == 1
                && Character.isUpperCase(word.text().charAt(0))
                && !word.text().equals("R")
                && !word.text().equals("C");
    }

    /** Between commas or words that link items: {@code Java, Go and Rust}, {@code written in Go.} */
    private boolean isListed(List<Word> text, int at) {
        Word first = text.get(at);
        boolean opens = at > 0
                && (first.breakBefore() || LINKING.contains(text.get(at - 1).small()));
        return opens && endsItem(next(text, at)) && !isLetterOfAList(text, at);
    }

    private @Nullable Word next(List<Word> text, int at) {
        int next = at + words.size();
        return next < text.size() ? text.get(next) : null;
    }

    private static boolean endsItem(@Nullable Word next) {
        return next == null || next.breakBefore() || LINKING.contains(next.small());
    }
}
