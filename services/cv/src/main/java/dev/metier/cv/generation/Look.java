package dev.metier.cv.generation;

import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.cv.TemplateDirectives.Density;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template with the directives of one request applied.
 *
 * @param color six hexadecimal digits
 * @param sections all sections in the order to print
 */
record Look(String color, String font, Density density, PageSize pageSize, boolean isCentered, List<String> sections) {

    static final List<String> USUAL_ORDER = List.of(
            "summary",
            "work",
            "education",
            "skills",
            "projects",
            "certificates",
            "awards",
            "publications",
            "languages",
            "volunteer",
            "interests",
            "references");

    static Look of(Template template, @Nullable TemplateDirectives directives) {
        TemplateDirectives asked =
                directives == null ? new TemplateDirectives(null, null, null, null, null) : directives;
        List<String> order = new ArrayList<>(asked.sections() == null ? List.of() : asked.sections());
        order.retainAll(USUAL_ORDER);
        USUAL_ORDER.stream().filter(section -> !order.contains(section)).forEach(order::add);
        return new Look(
                Objects.requireNonNullElse(asked.accentColor(), template.accentColor())
                        .substring(1),
                Objects.requireNonNullElse(asked.font(), template.font()),
                Objects.requireNonNullElse(asked.density(), Density.NORMAL),
                Objects.requireNonNullElse(asked.pageSize(), PageSize.A4),
                template.isCentered(),
                order.stream().distinct().toList());
    }

    /** Size of the text in points. */
    double size() {
        return density == Density.COMPACT ? 10 : density == Density.NORMAL ? 10.5 : 11;
    }

    /** White space in twentieths of a point, scaled by the density. */
    int space(int twentieths) {
        double factor = density == Density.COMPACT ? 0.6 : density == Density.NORMAL ? 1 : 1.4;
        return (int) Math.round(twentieths * factor);
    }
}
