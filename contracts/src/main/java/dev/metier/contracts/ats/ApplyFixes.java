package dev.metier.contracts.ats;

import dev.metier.contracts.cv.Resume;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A resume and the fixes to apply to it, in the order in which the report lists them. */
public record ApplyFixes(
        @NotNull Resume resume, @NotNull @Size(max = 500) List<@Valid AtsFix> fixes) {

    public ApplyFixes {
        fixes = fixes == null ? List.of() : List.copyOf(fixes);
    }
}
