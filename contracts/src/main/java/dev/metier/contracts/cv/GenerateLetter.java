package dev.metier.contracts.cv;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cover letter is to be made into a document.
 *
 * @param template id from {@code GET /templates}; absent takes the one of the CV, so that both look alike
 * @param directives absent takes those of the CV
 */
public record GenerateLetter(
        @NotNull LetterFormat format,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{0,40}") String template,
        @Nullable @Valid TemplateDirectives directives) {}
