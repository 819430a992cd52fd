package dev.metier.contracts.ats;

import dev.metier.contracts.cv.PatchOperation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A correction of form, never of facts, as a JSON Patch (RFC 6902) on the resume. Each begins with a {@code test}, so that
 * it is refused on another resume than the one that was checked. Any selection may be applied in the order of the report.
 *
 * @param ruleId the rule that proposes it
 * @param operations the patch
 * @param reason one sentence for the candidate
 */
public record AtsFix(
        @NotNull @Size(max = 60) String ruleId,
        @NotNull @Size(min = 1, max = 20) List<@Valid PatchOperation> operations,
        @NotNull @Size(max = 500) String reason) {

    public AtsFix {
        operations = operations == null ? List.of() : List.copyOf(operations);
    }
}
