package dev.metier.contracts.vectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Passages to be put in order.
 *
 * @param passages 1 to 64, each at most {@link IndexChunks#LONGEST} characters
 */
public record RankPassages(
        @NotBlank @Size(max = 2_000) String query,
        @NotNull @Size(min = 1, max = 64) List<@NotBlank @Size(max = IndexChunks.LONGEST) String> passages) {

    public RankPassages {
        passages = passages == null ? List.of() : List.copyOf(passages);
    }
}
