package dev.metier.contracts.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a recommendation, or what is missing for it. {@code points} of all kinds add up to the score; a kind that is
 * both a reason and a gap counts once.
 *
 * @param points of {@code of}, which all kinds together make about 100
 * @param words of a reason: the skills that match ({@code SKILLS}), the title wished for ({@code TITLE}), the level asked for
 *     and that of the person ({@code SENIORITY}); of a gap the same, and the skills that must be there and are not
 * @param nearly skills asked for that the person has a neighbour of in the taxonomy
 * @param value the cosine ({@code MEANING}, absent where words were compared), kilometres ({@code PLACE}, absent where they
 *     are not known or do not matter), the most that is paid as a share of what is wanted ({@code PAY}), days
 *     ({@code FRESHNESS})
 * @param learned whether the person's feedback moved it
 */
public record RecommendationReason(
        RecommendationKind kind,
        int points,
        int of,
        List<String> words,
        List<String> nearly,
        @Nullable Double value,
        boolean learned) {

    public RecommendationReason {
        words = List.copyOf(words);
        nearly = List.copyOf(nearly);
    }
}
