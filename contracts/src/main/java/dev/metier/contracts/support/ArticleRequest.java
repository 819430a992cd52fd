package dev.metier.contracts.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as an administrator writes it.
 *
 * @param slug what its address ends with: lower-case letters, digits and hyphens; absent to make it of the title, or to leave
 *     it as it is
 * @param language BCP 47, such as {@code en} or {@code pt-BR}
 * @param summary one or two sentences for lists
 * @param body Markdown; HTML in it is shown as text
 * @param topics under which it is listed, as people read them
 */
public record ArticleRequest(
        @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Nullable String slug,

        @NotBlank @Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?")
        String language,

        @NotBlank @Size(max = 160) String title,
        @NotBlank @Size(max = 300) String summary,
        @NotBlank @Size(max = LONGEST_BODY) String body,
        @NotNull @Size(min = 1, max = 5) List<@NotBlank @Size(max = 40) String> topics,
        @NotNull ArticleAudience audience) {

    /** The longest body, in characters. */
    public static final int LONGEST_BODY = 40_000;
}
