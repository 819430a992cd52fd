package dev.metier.ats.taxonomy;

import dev.metier.ats.taxonomy.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are one skill and the beginning of another from a different trade: {@code Chef} cooks, and beside {@code Puppet} it
 * is Chef Infra. The company a word keeps decides; as part of a title of another language ({@code chef de projet}) it is none.
 */
final class Homonyms {

    private static final Set<String> TIES = Set.of("de", "d", "du", "des", "der", "vom", "von");

    private final Map<String, TaxonomySkill> others = new HashMap<>();
    private final Set<String> words;

    Homonyms(Taxonomy taxonomy) {
        Map<String, TaxonomySkill> byWord = new HashMap<>();
        for (TaxonomySkill skill : taxonomy.skills()) {
            byWord.putIfAbsent(skill.name().toLowerCase(Locale.ROOT), skill);
            skill.aliases().forEach(alias -> byWord.putIfAbsent(alias.toLowerCase(Locale.ROOT), skill));
        }
        for (TaxonomySkill other : taxonomy.skills()) {
            List<Word> name = Words.of(other.name());
            TaxonomySkill skill = byWord.get(name.getFirst().small());
            if (name.size() > 1 && skill != null && isOfAnotherTrade(skill, other)) {
                others.put(name.getFirst().small(), other);
            }
        }
        words = Set.copyOf(others.keySet());
    }

    private static boolean isOfAnotherTrade(TaxonomySkill skill, TaxonomySkill other) {
        return !skill.category().equals(other.category())
                && !skill.related().contains(other.slug())
                && !other.related().contains(skill.slug());
    }

    /** The mentions of a text with each such word as it is meant there. */
    List<Mention> settle(String text, List<Mention> mentions) {
        boolean any = mentions.stream().anyMatch(mention -> words.contains(word(text, mention)));
        if (!any) {
            return mentions;
        }
        List<Mention> settled = new ArrayList<>();
        for (Mention mention : mentions) {
            TaxonomySkill other = others.get(word(text, mention));
            if (other == null || isAmongItsOwn(mention, mentions)) {
                settled.add(mention);
                continue;
            }
            meant(text, mention, other, mentions).ifPresent(settled::add);
        }
        return settled;
    }

    private static Optional<Mention> meant(String text, Mention mention, TaxonomySkill other, List<Mention> mentions) {
        boolean besideNeighbours = mentions.stream()
                .anyMatch(near -> other.related().contains(near.skill().slug()));
        if (besideNeighbours) {
            return Optional.of(new Mention(other, mention.start(), mention.end()));
        }
        List<Word> after = Words.of(text.substring(mention.end(), Math.min(text.length(), mention.end() + 8)));
        boolean tied = !after.isEmpty() && TIES.contains(after.getFirst().small());
        return tied ? Optional.empty() : Optional.of(mention);
    }

    private static boolean isAmongItsOwn(Mention mention, List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::skill)
                .anyMatch(near -> !near.slug().equals(mention.skill().slug())
                        && near.category().equals(mention.skill().category()));
    }

    private static String word(String text, Mention mention) {
        return text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
    }
}
