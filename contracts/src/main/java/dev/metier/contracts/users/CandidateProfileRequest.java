package dev.metier.contracts.users;

import dev.metier.contracts.search.Seniority;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole profile as it shall be.
 *
 * @param visible whether recruiters may find the person; absent is no
 * @param seniority that the person has, or looks for
 * @param salaryMin what a year must pay at least before tax, in units of {@code salaryCurrency}; both or none
 * @param salaryCurrency ISO 4217, for example {@code EUR}
 */
public record CandidateProfileRequest(
        @Size(max = 160) @Nullable String headline,
        @Size(max = 4000) @Nullable String summary,
        @Size(max = 160) @Nullable String place,
        @NotNull @Size(max = 10) List<@NotBlank @Size(max = 120) String> desiredTitles,
        boolean openToRemote,
        @Nullable Boolean visible,
        @Nullable Seniority seniority,
        @Positive @Max(100_000_000) @Nullable Integer salaryMin,

        @Pattern(regexp = "[A-Z]{3}", message = "give a currency code such as EUR") @Nullable String salaryCurrency) {}
