package dev.metier.contracts.search;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateSkillView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found, as they show themself.
 *
 * @param place as it was written
 * @param country ISO 3166 code, where the place is known
 * @param seniority what the person says, else what their headline says
 * @param salaryMin what a year must pay at least before tax, in units of {@code salaryCurrency}; both or none
 * @param salaryCurrency ISO 4217
 * @param skills by name
 * @param highlights the best first
 */
public record CandidateHit(
        UserId userId,
        String displayName,
        @Nullable String headline,
        List<String> desiredTitles,
        @Nullable String place,
        @Nullable String country,
        boolean openToRemote,
        @Nullable Seniority seniority,
        @Nullable Integer salaryMin,
        @Nullable String salaryCurrency,
        List<CandidateSkillView> skills,
        List<SearchHighlight> highlights,
        SearchWhy why) {

    public CandidateHit {
        desiredTitles = List.copyOf(desiredTitles);
        skills = List.copyOf(skills);
        highlights = List.copyOf(highlights);
    }
}
