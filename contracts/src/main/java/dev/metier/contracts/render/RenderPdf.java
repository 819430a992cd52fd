package dev.metier.contracts.render;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A document to be set; exactly one of {@code html} and {@code markdown}.
 *
 * @param html with pictures as {@code data:image/png;base64,…} (or JPEG); scripts are dropped
 * @param markdown CommonMark with tables; HTML in it is printed as text
 * @param css added to the style of the document
 * @param title shown by readers; absent takes the one of the HTML or the first heading
 * @param language of the text (BCP 47); absent takes the one of the HTML, else English
 * @param pageSize where the CSS does not say; absent is A4
 */
public record RenderPdf(
        @Nullable @Size(max = 3_000_000) String html,
        @Nullable @Size(max = 500_000) String markdown,
        @Nullable @Size(max = 200_000) String css,
        @Nullable @Size(max = 200) String title,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @Nullable PaperSize pageSize) {}
