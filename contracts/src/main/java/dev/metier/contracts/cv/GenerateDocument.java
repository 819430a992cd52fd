package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document to be made of a stored CV ({@code cvId}) or of the given {@code resume}; exactly one of them.
 *
 * @param template id from {@code GET /templates}; absent takes the one that the CV names, else the first
 * @param directives absent takes those of the CV
 * @param jobId the posting to check against when {@code analysisMode} asks for a check
 * @param analysisMode other than NONE needs {@code cvId}; absent is NONE
 * @param mask what is left out of the document
 */
public record GenerateDocument(
        @Nullable CvId cvId,
        @Nullable Resume resume,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,40}") String template,
        @NotNull DocumentFormat format,
        @Nullable @Valid TemplateDirectives directives,
        @Nullable JobId jobId,
        @Nullable AnalysisMode analysisMode,
        @Nullable Set<CvMask> mask) {}
