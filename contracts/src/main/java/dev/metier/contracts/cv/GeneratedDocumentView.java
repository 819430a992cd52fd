package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generated document.
 *
 * @param url signed address of the file, good until {@code expiresAt}
 * @param correlationId finds everything that followed from this request, e.g. the check made by event
 * @param reportId the check, where it was asked for with {@link AnalysisMode#SYNC}
 * @param roundTrip what the document says when it is read again; absent for HTML, Markdown and text
 */
public record GeneratedDocumentView(
        DocumentId id,
        @Nullable CvId cvId,
        @Nullable Integer version,
        String template,
        DocumentFormat format,
        String url,
        Instant expiresAt,
        @Nullable String correlationId,
        @Nullable ReportId reportId,
        @Nullable RoundTrip roundTrip) {}
