package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of own CVs.
 *
 * @param language BCP 47 tag of the CV's language, where it is known
 * @param masterId the CV of which this is a variant, absent for a master
 * @param masterVersion the version of the master that was copied
 * @param masterCurrent the version that the master has by now
 * @param jobId the posting for which this variant was made
 */
public record CvSummary(
        CvId id,
        String title,
        int version,
        @Nullable String name,
        @Nullable String label,
        @Nullable String language,
        @Nullable CvId masterId,
        @Nullable Integer masterVersion,
        @Nullable Integer masterCurrent,
        @Nullable JobId jobId,
        boolean locked,
        Instant createdAt,
        Instant updatedAt) {}
