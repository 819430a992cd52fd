package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A generated document.
 *
 * @param url signed address of the file, good until {@code expiresAt}
 * @param correlationId finds everything that followed from this request, e.g. the check made by event
 */
public record GeneratedDocumentView(
        DocumentId id,
        @Nullable CvId cvId,
        @Nullable Integer version,
        String template,
        DocumentFormat format,
        String url,
        Instant expiresAt,
        @Nullable String correlationId) {}
