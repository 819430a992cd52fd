package dev.metier.ats.taxonomy;

import dev.metier.contracts.id.SkillId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill of the taxonomy.
 *
 * @param broader slug of the skill that this one is a part of
 * @param related slugs of neighbouring skills
 */
public record TaxonomySkill(
        SkillId id,
        String slug,
        String name,
        String category,
        Match match,
        List<String> aliases,
        @Nullable String broader,
        List<String> related) {

    /** How the name is recognised in running text; see the README of the taxonomy. */
    public enum Match {
        ANY,
        CASE,
        LISTED
    }

    public boolean isLanguage() {
        return category.equals("Languages") && !slug.equals("translation") && !slug.equals("interpreting");
    }

    /** Qualities of a person: asked for by most postings, shown by facts rather than by words. */
    public boolean isPersonal() {
        return category.equals("Leadership and personal skills");
    }
}
