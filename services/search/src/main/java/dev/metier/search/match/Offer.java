package dev.metier.search.match;

import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.Seniority;
import dev.metier.search.place.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting asks for and offers.
 *
 * @param id that no other has
 * @param euros paid at most for a year
 */
public record Offer(
        String id,
        String company,
        String title,
        List<AskedSkill> skills,
        @Nullable Seniority seniority,
        WorkMode mode,
        @Nullable Place place,
        @Nullable Double euros,
        LocalDate published) {

    /**
     * A skill that is asked for.
     *
     * @param name in the words of the posting
     */
    public record AskedSkill(Skill skill, String name, boolean isMust) {}

    public Offer {
        skills = List.copyOf(skills);
    }
}
