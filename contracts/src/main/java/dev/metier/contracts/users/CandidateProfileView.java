package dev.metier.contracts.users;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.Seniority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate tells about their search.
 *
 * @param visible whether recruiters may find the person
 * @param salaryMin what a year must pay at least before tax, in units of {@code salaryCurrency}; both or none
 * @param salaryCurrency ISO 4217
 */
public record CandidateProfileView(
        UserId userId,
        @Nullable String headline,
        @Nullable String summary,
        @Nullable String place,
        List<String> desiredTitles,
        boolean openToRemote,
        boolean visible,
        @Nullable Seniority seniority,
        @Nullable Integer salaryMin,
        @Nullable String salaryCurrency,
        int version) {

    public CandidateProfileView {
        desiredTitles = List.copyOf(desiredTitles);
    }
}
