package dev.metier.ats.tricks;

import dev.metier.ats.resume.Field;
import dev.metier.ats.taxonomy.Mention;
import dev.metier.ats.taxonomy.SkillFinder;
import dev.metier.ats.taxonomy.Words;
import java.util.List;

/** A text that only names skills, one after the other, shows none of them in use. */
final class KeywordList {

    private static final int FEWEST_SKILLS = 20;
    private static final int SHARE_OF_WORDS = 60;

    private KeywordList() {}

    static boolean is(Field field, SkillFinder finder) {
        if (field.words().size() < FEWEST_SKILLS) {
            return false;
        }
        String text = field.text();
        List<Mention> mentions = finder.inText(text, field.words());
        long skills = mentions.stream().map(Mention::skill).distinct().count();
        if (skills < FEWEST_SKILLS) {
            return false;
        }
        long named = mentions.stream()
                .mapToLong(mention ->
                        Words.of(text.substring(mention.start(), mention.end())).size())
                .sum();
        return named * 100 >= (long) field.words().size() * SHARE_OF_WORDS;
    }
}
