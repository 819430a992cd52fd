package dev.metier.cv.generation;

import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.cv.TemplateDirectives.Density;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A template with the directives of one request applied.
 *
 * @param sections all sections in the order to print
 */
record Look(Template template, Colors colors, String font, Density density, PageSize pageSize, List<String> sections) {

    static Look of(Resume resume, Template template, @Nullable TemplateDirectives directives) {
        TemplateDirectives asked =
                directives == null ? new TemplateDirectives(null, null, null, null, null) : directives;
        int own = resume.meta() == null ? 0 : resume.meta().custom().size();
        return new Look(
                template,
                Colors.of(Objects.requireNonNullElse(asked.accentColor(), template.accentColor())),
                template.fonts().contains(asked.font()) ? Objects.requireNonNull(asked.font()) : template.font(),
                Objects.requireNonNullElse(asked.density(), Density.NORMAL),
                Objects.requireNonNullElse(asked.pageSize(), PageSize.A4),
                template.plan().ordered(asked.sections(), own));
    }

    /** Size of the text in points. */
    double size() {
        double size = switch (density) {
            case COMPACT -> 9.25;
            case NORMAL -> 10;
            case RELAXED -> 10.5;
        };
        return size * template.plan().scale();
    }

    /** From one line of text to the next in points. */
    double line() {
        double factor = switch (density) {
            case COMPACT -> 1.27;
            case NORMAL -> 1.4;
            case RELAXED -> 1.52;
        };
        return Math.round(size() * factor * 4) / 4.0;
    }

    /** The step that white space is made of in points: 4 where nobody asks for more or less. */
    double step() {
        double step = switch (density) {
            case COMPACT -> 2.75;
            case NORMAL -> 4;
            case RELAXED -> 5;
        };
        return step * (template.plan().scale() < 1 ? 0.75 : 1);
    }
}
