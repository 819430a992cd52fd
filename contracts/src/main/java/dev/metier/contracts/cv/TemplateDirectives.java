package dev.metier.contracts.cv;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a template is to look; what is absent follows the template.
 *
 * @param accentColor as {@code #rrggbb}
 * @param font name of a font family
 * @param sections names of JSON Resume sections in the order wanted, {@code custom-1} for the first section of the person's
 *     own; sections left out follow in the template's order
 */
public record TemplateDirectives(
        @Nullable @Pattern(regexp = "#[0-9a-fA-F]{6}") String accentColor,
        @Nullable @Pattern(regexp = "[A-Za-z0-9 ]{1,40}") String font,
        @Nullable Density density,
        @Nullable PageSize pageSize,
        @Nullable @Size(max = 20) List<@Pattern(regexp = "[a-z]{1,20}(-[1-9][0-9]?)?") String> sections) {

    /** How much white space stands between lines and blocks. */
    public enum Density {
        COMPACT,
        NORMAL,
        RELAXED
    }

    public enum PageSize {
        A4,
        LETTER
    }
}
