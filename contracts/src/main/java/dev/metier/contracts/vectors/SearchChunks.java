package dev.metier.contracts.vectors;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the chunks that somebody may see.
 *
 * @param reader on whose behalf it is asked; what they may not see is no hit
 * @param documents only chunks of these; absent for all
 * @param labels hits have all of these
 * @param limit 1 to 50; absent is 10
 * @param diversity from 0 (the best, however alike) to 1 (as different as can be); absent is 0.3
 */
public record SearchChunks(
        @NotBlank @Size(max = 2_000) String query,
        @NotNull @Valid Reader reader,
        @Size(max = 1_000) List<@NotNull DocumentId> documents,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> labels,
        @Nullable @Min(1) @Max(50) Integer limit,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double diversity) {

    public SearchChunks {
        documents = documents == null ? List.of() : List.copyOf(documents);
        labels = labels == null ? List.of() : List.copyOf(labels);
    }

    /**
     * Who may see the hits: what is theirs, what is of a tenant of theirs, and what belongs to nobody.
     *
     * @param user the person; absent for none
     * @param tenants of the person, at most 50
     */
    public record Reader(
            @Nullable UserId user, @Size(max = 50) List<@NotNull CompanyId> tenants) {

        public Reader {
            tenants = tenants == null ? List.of() : List.copyOf(tenants);
        }
    }
}
