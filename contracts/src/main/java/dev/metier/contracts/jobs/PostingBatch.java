package dev.metier.contracts.jobs;

import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which postings are asked for. */
public record PostingBatch(@NotEmpty @Size(max = MOST) List<@NotNull JobId> ids) {

    /** Most ids of one batch. */
    public static final int MOST = 1_000;
}
