package dev.metier.search.match;

import dev.metier.contracts.search.Seniority;
import dev.metier.search.place.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can and wants, as far as they told. There is no name, age, photo, language or free text in it, so none of them
 * can have an influence.
 *
 * @param titles wished for
 * @param euros wanted at least for a year
 */
public record Seeker(
        List<Skill> skills,
        List<String> titles,
        @Nullable Seniority seniority,
        @Nullable Place place,
        boolean isOpenToRemote,
        @Nullable Double euros) {

    /** Somebody of whom nothing is known. */
    public static final Seeker UNKNOWN = new Seeker(List.of(), List.of(), null, null, false, null);

    public Seeker {
        skills = List.copyOf(skills);
        titles = List.copyOf(titles);
    }

    /** Whether there is something that postings can be chosen by. */
    public boolean isKnown() {
        return !skills.isEmpty() || !titles.isEmpty();
    }
}
