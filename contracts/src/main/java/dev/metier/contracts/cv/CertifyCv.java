package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document to be made of a stored CV ({@code cvId}) or of the given {@code resume} and read again; exactly one of them.
 *
 * @param template absent takes the one that the CV names, else the first
 * @param directives absent takes those of the CV
 * @param format PDF or DOCX
 */
public record CertifyCv(
        @Nullable CvId cvId,
        @Nullable Resume resume,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,40}") String template,
        @Nullable @Valid TemplateDirectives directives,
        @NotNull DocumentFormat format) {}
