package dev.metier.ats.taxonomy;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the skills of the taxonomy in text by whole words, the longest name first. */
public final class SkillFinder {

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
        boolean isShort = Taxonomy.compact(name).length() <= Name.SHORT;
        TaxonomySkill.Match strict = isShort && match == TaxonomySkill.Match.ANY ? TaxonomySkill.Match.CASE : match;
        byFirstWord
                .computeIfAbsent(words.getFirst().small(), first -> new ArrayList<>())
                .add(new Name(skill, words, strict));
    }

    /** Skills in running text, in the order of their places; no two overlap. */
    public List<Mention> inText(String text) {
        return inText(text, Words.of(text));
    }

    /** {@code words} are those of the text. */
    public List<Mention> inText(String text, List<Word> words) {
        return homonyms.settle(text, find(words, false));
    }

    /** Skills in an item of a list of skills, where case does not matter and single letters count. */
    public List<Mention> inItem(String item) {
        return inItem(item, Words.of(item));
    }

    public List<Mention> inItem(String item, List<Word> words) {
        return homonyms.settle(item, find(words, true));
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
}
