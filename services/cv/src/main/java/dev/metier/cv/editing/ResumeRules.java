package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.cv.Resume.Basics;
import dev.metier.contracts.cv.Resume.CustomSection;
import dev.metier.contracts.cv.Resume.Meta;
import dev.metier.platform.errors.MetierException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a resume must keep to beyond its form. */
@Component
class ResumeRules {

    private static final int MOST_SECTIONS = 20;
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_PROFILES = 50;
    private static final int LONGEST_NAME = 300;
    private static final Pattern TEMPLATE = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private final Validator validator;

    ResumeRules(Validator validator) {
        this.validator = validator;
    }

    /** @param before what the CV held until now; a picture inside the text may stay, and no new one may come */
    void check(Resume resume, @Nullable Resume before) {
        List<FieldError> errors = new ArrayList<>();
        require(isShort(resume.basics().name(), LONGEST_NAME), "basics.name", "must not be longer than 300", errors);
        require(resume.basics().profiles().size() <= MOST_PROFILES, "basics.profiles", "must not be over 50", errors);
        String image = resume.basics().image();
        boolean isNewPicture = image != null
                && image.startsWith("data:")
                && (before == null || !image.equals(before.basics().image()));
        require(!isNewPicture, "basics.image", "upload a photo by PUT /api/v1/cv/{id}/photo", errors);
        if (resume.meta() != null) {
            sections(resume.meta().custom(), errors);
            errors.addAll(lookErrors(resume.meta()));
        }
        if (!errors.isEmpty()) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED, "Some fields are not as they should be; see errors.", errors);
        }
    }

    /** Leaves out a picture inside the text, and a look that is none of ours. */
    Resume tidied(Resume resume) {
        Basics read = resume.basics();
        boolean hasPicture = read.image() != null && read.image().startsWith("data:");
        Basics basics = hasPicture ? ResumeEdits.withImage(read, null) : read;
        Meta meta = resume.meta();
        if (meta == null || lookErrors(meta).isEmpty()) {
            return ResumeEdits.with(resume, basics, meta);
        }
        Meta known = new Meta(
                meta.canonical(),
                meta.version(),
                meta.lastModified(),
                isLanguage(meta.language()) ? meta.language() : null,
                isTemplate(meta.template()) ? meta.template() : null,
                null,
                meta.custom());
        return ResumeEdits.with(resume, basics, known);
    }

    private static void sections(List<CustomSection> sections, List<FieldError> errors) {
        require(sections.size() <= MOST_SECTIONS, "meta.custom", "must not be over 20 sections", errors);
        for (int i = 0; i < sections.size(); i++) {
            CustomSection section = sections.get(i);
            String field = "meta.custom[" + i + "]";
            require(isShort(section.title(), 200), field + ".title", "must not be longer than 200", errors);
            require(section.entries().size() <= MOST_ENTRIES, field + ".entries", "must not be over 100", errors);
        }
    }

    private List<FieldError> lookErrors(Meta meta) {
        List<FieldError> errors = new ArrayList<>();
        require(isLanguage(meta.language()), "meta.language", "must be a language tag like en or pt-BR", errors);
        require(isTemplate(meta.template()), "meta.template", "must be the id of a template", errors);
        if (meta.directives() != null) {
            validator
                    .validate(meta.directives())
                    .forEach(violation -> errors.add(new FieldError(
                            "resume.meta.directives." + violation.getPropertyPath(), violation.getMessage())));
        }
        return errors;
    }

    private static boolean isTemplate(@Nullable String id) {
        return id == null || TEMPLATE.matcher(id).matches();
    }

    private static boolean isLanguage(@Nullable String tag) {
        try {
            return tag == null
                    || (!tag.isEmpty()
                            && tag.length() <= 35
                            && !new Locale.Builder()
                                    .setLanguageTag(tag)
                                    .build()
                                    .getLanguage()
                                    .isEmpty());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isShort(@Nullable String text, int longest) {
        return text == null || text.length() <= longest;
    }

    private static void require(boolean isRight, String field, String message, List<FieldError> errors) {
        if (!isRight) {
            errors.add(new FieldError("resume." + field, message));
        }
    }
}
