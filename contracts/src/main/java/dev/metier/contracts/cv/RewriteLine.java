package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The line to rewrite, of a stored CV ({@code cvId}) or of the given {@code resume}; exactly one of them.
 *
 * @param pointer JSON Pointer of a text in the resume, e.g. {@code /work/0/highlights/1}
 */
public record RewriteLine(
        @Nullable CvId cvId,
        @Nullable Resume resume,

        @NotNull @Size(max = 300) @Pattern(regexp = "(/[^/]*)+")
        String pointer) {}
