package dev.metier.cv.documents;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.CvMask;
import dev.metier.contracts.cv.DocumentFormat;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.TemplateDirectives;
import dev.metier.contracts.id.CvId;
import dev.metier.cv.editing.StoredCv;
import dev.metier.cv.editing.StoredCvs;
import dev.metier.cv.generation.CvGenerator;
import dev.metier.cv.generation.Template;
import dev.metier.cv.masking.Masked;
import dev.metier.platform.errors.MetierException;
import dev.metier.typesetting.TypesettingRefused;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a document is to be made of. */
@Component
class Sources {

    private final StoredCvs cvs;
    private final CvGenerator generator;

    Sources(StoredCvs cvs, CvGenerator generator) {
        this.cvs = cvs;
        this.generator = generator;
    }

    /** @param cv absent for a resume that came with the request */
    record Source(@Nullable StoredCv cv, Resume resume, Template template) {}

    Source of(@Nullable CvId id, @Nullable Resume resume, @Nullable String template, @Nullable Set<CvMask> mask) {
        if ((id == null) == (resume == null)) {
            throw invalid("cvId", "give either cvId or resume");
        }
        StoredCv cv = id == null ? null : cvs.get(id);
        Resume written = cv == null ? Objects.requireNonNull(resume) : cv.resume();
        return new Source(cv, Masked.of(written, mask == null ? Set.of() : mask), template(template, written));
    }

    byte[] make(Source source, @Nullable TemplateDirectives directives, DocumentFormat format) {
        try {
            return generator.generate(source.resume(), source.template(), directives, format);
        } catch (TypesettingRefused e) {
            throw new DocumentNotMade(e.reason());
        }
    }

    /** The one asked for; else the one that the CV names, where there is such a one. */
    private static Template template(@Nullable String asked, Resume resume) {
        String own = resume.meta() == null ? null : resume.meta().template();
        if (asked == null) {
            return own == null ? Template.PLAIN : Template.of(own).orElse(Template.PLAIN);
        }
        return Template.of(asked)
                .orElseThrow(() -> new MetierException(
                        ErrorCode.TEMPLATE_UNKNOWN,
                        "There is no such template; take one of /api/v1/cv/templates.",
                        List.of(new FieldError("template", "is not a template"))));
    }

    static MetierException invalid(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }
}
