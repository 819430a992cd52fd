package dev.metier.cv.letters;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.GenerateLetter;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.cv.generation.Template;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a letter looks: as its CV, unless something else is asked for. */
record LetterLook(Template template, TemplateDirectives directives) {

    static LetterLook of(GenerateLetter request, Resume cv) {
        Resume.Meta meta = cv.meta();
        TemplateDirectives ofCv = meta == null ? null : meta.directives();
        TemplateDirectives asked = request.directives() == null ? ofCv : request.directives();
        return new LetterLook(
                template(request, meta == null ? null : meta.template()),
                asked == null ? new TemplateDirectives(null, null, null, null, null) : asked);
    }

    /** Six hexadecimal digits. */
    String color() {
        return Objects.requireNonNullElse(
                        directives.accentColor(), template.view().accentColor())
                .substring(1);
    }

    String font() {
        return Objects.requireNonNullElse(
                directives.font(), template.view().fonts().getFirst());
    }

    PageSize pageSize() {
        return Objects.requireNonNullElse(directives.pageSize(), PageSize.A4);
    }

    private static Template template(GenerateLetter request, @Nullable String ofCv) {
        if (request.template() == null) {
            return Template.of(Objects.requireNonNullElse(ofCv, "")).orElse(Template.PLAIN);
        }
        return Template.of(request.template())
                .orElseThrow(() -> new MetierException(
                        ErrorCode.TEMPLATE_UNKNOWN,
                        "There is no such template; take one of /api/v1/cv/templates.",
                        List.of(new FieldError("template", "is not a template"))));
    }
}
