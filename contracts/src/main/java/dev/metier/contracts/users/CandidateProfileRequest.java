package dev.metier.contracts.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole profile as it shall be. */
public record CandidateProfileRequest(
        @Size(max = 160) @Nullable String headline,
        @Size(max = 4000) @Nullable String summary,
        @Size(max = 160) @Nullable String place,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 120) String> desiredTitles,
        boolean openToRemote) {}
