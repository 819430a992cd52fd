package dev.metier.ats.taxonomy;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the skills of the taxonomy in text by whole words, the longest name first. */
public final class SkillFinder {

    private static final Set<String> LINKING = Set.of("and", "or", "with", "in", "using", "of", "plus");
    private static final int SHORT = 3;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    private final Homonyms homonyms;

    public SkillFinder(Taxonomy taxonomy) {
        this.homonyms = new Homonyms(taxonomy);
        for (TaxonomySkill skill : taxonomy.skills()) {
            add(skill, skill.name(), skill.match());
            skill.aliases().forEach(alias -> add(skill, alias, matchOf(alias, skill)));
        }
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparingInt((Name p) -> -p.words().size())));
    }

    /** Where the name is also an ordinary word, so may be an alias that is written with a capital: Excel, Spring. */
    private static TaxonomySkill.Match matchOf(String alias, TaxonomySkill skill) {
        boolean ordinary = skill.match() == TaxonomySkill.Match.CASE && Character.isUpperCase(alias.charAt(0));
        return ordinary ? TaxonomySkill.Match.CASE : TaxonomySkill.Match.ANY;
    }

    private void add(TaxonomySkill skill, String name, TaxonomySkill.Match match) {
        List<Word> words = Words.of(name);
        boolean isShort = Taxonomy.compact(name).length() <= SHORT;
        TaxonomySkill.Match strict = isShort && match == TaxonomySkill.Match.ANY ? TaxonomySkill.Match.CASE : match;
        byFirstWord
                .computeIfAbsent(words.getFirst().small(), first -> new ArrayList<>())
                .add(new Name(skill, words, strict));
    }

    /** Skills in running text, in the order of their places; no two overlap. */
    public List<Mention> inText(String text) {
        return homonyms.settle(text, find(Words.of(text), false));
    }

    /** Skills in an item of a list of skills, where case does not matter and single letters count. */
    public List<Mention> inItem(String item) {
        return homonyms.settle(item, find(Words.of(item), true));
    }

    private List<Mention> find(List<Word> words, boolean item) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Name> phrase = longestAt(words, at, item);
            if (phrase.isEmpty()) {
                at++;
                continue;
            }
            int last = at + phrase.get().words().size() - 1;
            found.add(new Mention(
                    phrase.get().skill(), words.get(at).start(), words.get(last).end()));
            at = last + 1;
        }
        return found;
    }

    private Optional<Name> longestAt(List<Word> words, int at, boolean item) {
        List<Name> candidates = byFirstWord.get(words.get(at).small());
        if (candidates == null) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(phrase -> phrase.standsAt(words, at))
                .filter(phrase -> phrase.isMeantAt(words, at, item))
                .findFirst();
    }

    private record Name(TaxonomySkill skill, List<Word> words, TaxonomySkill.Match match) {

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
            return isWrittenAs(text, at) && (match == TaxonomySkill.Match.CASE || isListed(text, at));
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

        /** Between commas or words that link items: {@code Java, Go and Rust}, {@code written in Go.} */
        private boolean isListed(List<Word> text, int at) {
            Word first = text.get(at);
            boolean opens = at > 0
                    && (first.breakBefore() || LINKING.contains(text.get(at - 1).small()));
            return opens && endsItem(next(text, at));
        }

        private @Nullable Word next(List<Word> text, int at) {
            int next = at + words.size();
            return next < text.size() ? text.get(next) : null;
        }

        private static boolean endsItem(@Nullable Word next) {
            return next == null || next.breakBefore() || LINKING.contains(next.small());
        }
    }
}
