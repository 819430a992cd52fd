package dev.metier.ats.tricks;

import dev.metier.ats.taxonomy.Mention;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Words;
import java.util.List;

/** A text that only names skills, one after the other, shows none of them in use. */
final class KeywordList {

    private static final int FEWEST_SKILLS = 20;
    private static final int SHARE_OF_WORDS = 60;

    private KeywordList() {}

    static boolean is(String text, SkillFinder finder) {
        List<Mention> mentions = finder.inText(text);
        long skills = mentions.stream().map(Mention::skill).distinct().count();
        if (skills < FEWEST_SKILLS) {
            return false;
        }
        long named = mentions.stream()
                .mapToLong(mention ->
                        Words.of(text.substring(mention.start(), mention.end())).size())
                .sum();
        return named * 100 >= (long) Words.of(text).size() * SHARE_OF_WORDS;
    }
}
