package dev.metier.contracts.embedding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts to be embedded at once.
 *
 * @param texts in any language that the model knows; what is beyond the model's tokens (512) is cut and said so
 * @param purpose absent is {@code PASSAGE}
 */
public record EmbedTexts(
        @NotNull @Size(min = 1, max = MOST, message = "give 1 to 64 texts; POST /api/v1/embed/batch takes more") List<@NotBlank @Size(max = LONGEST) @Pattern(regexp = WITHOUT_CONTROLS, message = CONTROLS_ARE_REFUSED) String>
                texts,

        @Nullable EmbeddingPurpose purpose) {

    /** Most texts of a request. */
    public static final int MOST = 64;

    /** Most characters (UTF-16) of a text. */
    public static final int LONGEST = 8_192;

    static final String WITHOUT_CONTROLS = "[\\P{Cc}\\t\\n\\r]*";
    static final String CONTROLS_ARE_REFUSED = "remove the control characters; tabs and line breaks may stay";

    public EmbedTexts {
        texts = texts == null ? List.of() : List.copyOf(texts);
    }
}
