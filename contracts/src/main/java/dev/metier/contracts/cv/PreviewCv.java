package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page to be shown of a stored CV ({@code cvId}) or of the given {@code resume}; exactly one of them.
 *
 * @param template absent takes the one that the CV names, else the first
 * @param directives absent takes those of the CV
 */
public record PreviewCv(
        @Nullable CvId cvId,
        @Nullable Resume resume,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,40}") String template,
        @Nullable @Valid TemplateDirectives directives,
        @Nullable Set<CvMask> mask) {}
