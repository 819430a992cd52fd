package dev.metier.cv.letters;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.GenerateLetter;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.cv.TemplateDirectives.PageSize;
import dev.metier.contracts.cv.TemplateView;
import dev.metier.cv.generation.Template;
import dev.metier.platform.errors.MetierException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a letter looks: as its CV, unless something else is asked for.
 *
 * @param color six hexadecimal digits
 */
record LetterLook(String color, String font, PageSize pageSize) {

    static LetterLook of(GenerateLetter request, Resume cv) {
        Resume.Meta meta = cv.meta();
        TemplateView template = template(request, meta == null ? null : meta.template());
        TemplateDirectives ofCv = meta == null ? null : meta.directives();
        TemplateDirectives asked = request.directives() == null ? ofCv : request.directives();
        TemplateDirectives look = asked == null ? new TemplateDirectives(null, null, null, null, null) : asked;
        return new LetterLook(
                Objects.requireNonNullElse(look.accentColor(), template.accentColor())
                        .substring(1),
                Objects.requireNonNullElse(look.font(), template.fonts().getFirst()),
                Objects.requireNonNullElse(look.pageSize(), PageSize.A4));
    }

    private static TemplateView template(GenerateLetter request, @Nullable String ofCv) {
        if (request.template() == null) {
            return Template.of(Objects.requireNonNullElse(ofCv, ""))
                    .orElse(Template.PLAIN)
                    .view();
        }
        return Template.of(request.template())
                .map(Template::view)
                .orElseThrow(() -> new MetierException(
                        ErrorCode.TEMPLATE_UNKNOWN,
                        "There is no such template; take one of /api/v1/cv/templates.",
                        List.of(new FieldError("template", "is not a template"))));
    }
}
