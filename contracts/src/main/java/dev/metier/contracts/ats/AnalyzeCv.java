package dev.metier.contracts.ats;

import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to check: exactly one of {@code cvId} and {@code resume}, and at most one of {@code jobId} and {@code postingText}
 * (neither: the CV alone).
 *
 * @param analysisMode {@code SYNC} where absent; {@code NONE} is refused
 * @param analysedAt the day that counts as today for roles that go on; where absent, the latest date in the CV. The engine
 *     has no clock, so that a check can be repeated
 * @param original the form of the file that {@code resume} was read from, if it was; a stored CV knows its own
 * @param preview whether to keep nothing: no report is stored or told of, and the id in the answer leads nowhere. For checks
 *     of what somebody is writing; only {@code SYNC}. Absent is no
 */
public record AnalyzeCv(
        @Nullable CvId cvId,
        @Nullable Resume resume,
        @Nullable JobId jobId,
        @Nullable @Size(max = 50_000) String postingText,
        @Nullable AnalysisMode analysisMode,
        @Nullable LocalDate analysedAt,
        @Nullable DocumentFacts original,
        @Nullable Boolean preview) {}
