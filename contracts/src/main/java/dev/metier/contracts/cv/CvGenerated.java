package dev.metier.contracts.cv;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A document was generated from a version of a CV. With {@link AnalysisMode#ASYNC} the ats service answers with a report
 * of the same correlation id.
 *
 * @param jobId the posting to check against, absent for a check of the CV alone
 */
@EventType(topic = "cv-events", type = "cv.generated")
public record CvGenerated(
        CvId cvId,
        int version,
        UserId ownerId,
        DocumentId documentId,
        DocumentFormat format,
        @Nullable JobId jobId,
        AnalysisMode analysisMode)
        implements Event {

    @Override
    public String key() {
        return cvId.value().toString();
    }
}
