package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to criticise: exactly one of {@code cvId} and {@code resume}.
 *
 * @param language BCP 47; where absent the language that the CV names, else the one it is found to be written in
 * @param analysedAt the day that counts as today; where absent the day on which the stored CV was written, else
 *     {@code meta.lastModified} or the latest date in the CV. The engine has no clock, so that a critique can be repeated
 * @param grammar whether spelling and grammar are checked too, which takes longer; absent is no
 */
public record CritiqueCv(
        @Nullable CvId cvId,
        @Nullable Resume resume,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @Nullable LocalDate analysedAt,
        @Nullable Boolean grammar) {}
