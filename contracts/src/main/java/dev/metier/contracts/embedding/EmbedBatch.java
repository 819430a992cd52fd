package dev.metier.contracts.embedding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts to be embedded later; at most 10 million characters together.
 *
 * @param texts as in {@link EmbedTexts}
 * @param purpose absent is {@code PASSAGE}
 */
public record EmbedBatch(
        @NotNull @Size(min = 1, max = MOST, message = "give 1 to 5000 texts; split what is more") List<
                        @NotBlank @Size(max = EmbedTexts.LONGEST) @Pattern(regexp = EmbedTexts.WITHOUT_CONTROLS, message = EmbedTexts.CONTROLS_ARE_REFUSED) String>
                texts,

        @Nullable EmbeddingPurpose purpose) {

    /** Most texts of a batch. */
    public static final int MOST = 5_000;

    /** Most characters of all texts together. */
    public static final int LONGEST_TOGETHER = 10_000_000;

    public EmbedBatch {
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
