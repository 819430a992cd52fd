package dev.metier.search.match;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A skill, of the taxonomy or as somebody wrote it.
 *
 * @param key by which it is known in {@link SkillGraph}
 * @param category absent for one that the taxonomy does not know
 * @param names its own first, then its aliases
 * @param broader key of the skill that it is a part of
 * @param related keys of its neighbours
 */
public record Skill(
        String key,
        @Nullable String category,
        List<String> names,
        @Nullable String broader,
        Set<String> related) {

    public Skill {
        names = List.copyOf(names);
        related = Set.copyOf(related);
    }

    public String name() {
        return names.getFirst();
    }

    /** One language or virtue is no substitute for another. */
    boolean isUnlikeItsCategory() {
        return category == null || category.equals("Languages") || category.equals("Leadership and personal skills");
    }
}
