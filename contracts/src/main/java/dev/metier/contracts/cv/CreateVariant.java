package dev.metier.contracts.cv;

import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a CV, for one posting or in another language.
 *
 * @param jobId the posting it is made for
 * @param language BCP 47 tag; absent keeps the one of the CV
 */
public record CreateVariant(
        @NotBlank @Size(max = 200) String title,
        @Nullable JobId jobId,
        @Nullable @Size(min = 2, max = 35) String language) {}
