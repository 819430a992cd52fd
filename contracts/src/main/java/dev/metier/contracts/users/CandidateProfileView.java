package dev.metier.contracts.users;

import dev.metier.contracts.id.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a candidate tells about their search. */
public record CandidateProfileView(
        UserId userId,
        @Nullable String headline,
        @Nullable String summary,
        @Nullable String place,
        List<String> desiredTitles,
        boolean openToRemote,
        int version) {

    public CandidateProfileView {
        desiredTitles = List.copyOf(desiredTitles);
    }
}
