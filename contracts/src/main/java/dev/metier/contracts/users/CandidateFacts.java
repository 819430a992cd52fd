package dev.metier.contracts.users;

import dev.metier.contracts.search.Seniority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recruiters may know of somebody who shows themself: no address, and not what they wrote freely.
 *
 * @param salaryMin what a year must pay at least before tax, in units of {@code salaryCurrency}; both or none
 * @param salaryCurrency ISO 4217
 * @param skills by name
 */
public record CandidateFacts(
        String displayName,
        @Nullable String headline,
        @Nullable String place,
        List<String> desiredTitles,
        boolean openToRemote,
        @Nullable Seniority seniority,
        @Nullable Integer salaryMin,
        @Nullable String salaryCurrency,
        List<CandidateSkillView> skills) {

    public CandidateFacts {
        desiredTitles = List.copyOf(desiredTitles);
        skills = List.copyOf(skills);
    }
}
