package dev.metier.cv.editing;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.PatchOperation;
import dev.metier.contracts.cv.Resume;
import dev.metier.platform.errors.MetierException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes the content of a CV. A field that a person wrote loses the place where the engine had read it. */
@Component
class ResumeEdits {

    private static final int LARGEST = 300_000;

    private final JsonMapper json;
    private final ResumeRules rules;

    ResumeEdits(JsonMapper json, ResumeRules rules) {
        this.rules = rules;
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /**
     * Refuses what no CV is.
     *
     * @param before what the CV held until now
     */
    void check(Resume resume, @Nullable Resume before) {
        rules.check(resume, before);
        if (json.writeValueAsString(resume).length() > LARGEST) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "The CV is too long.",
                    List.of(new FieldError("resume", "must not be longer than 300,000 characters")));
        }
    }

    /** The resume marked as written in a language; unchanged where none is given. */
    static Resume inLanguage(Resume resume, @Nullable String language) {
        if (language == null) {
            return resume;
        }
        Resume.Meta old = Objects.requireNonNullElse(
                resume.meta(), new Resume.Meta(null, null, null, null, null, null, List.of()));
        return with(
                resume,
                resume.basics(),
                new Resume.Meta(
                        old.canonical(),
                        old.version(),
                        old.lastModified(),
                        language,
                        old.template(),
                        old.directives(),
                        old.custom()));
    }

    static Resume.Basics withImage(Resume.Basics basics, @Nullable String image) {
        return new Resume.Basics(
                basics.name(),
                basics.label(),
                image,
                basics.email(),
                basics.phone(),
                basics.url(),
                basics.summary(),
                basics.location(),
                basics.profiles(),
                basics.birthDate());
    }

    static Resume with(Resume resume, Resume.Basics basics, Resume.@Nullable Meta meta) {
        return new Resume(
                basics,
                resume.work(),
                resume.volunteer(),
                resume.education(),
                resume.awards(),
                resume.certificates(),
                resume.publications(),
                resume.skills(),
                resume.languages(),
                resume.interests(),
                resume.references(),
                resume.projects(),
                meta);
    }

    /** What was read from a file, without what no CV can hold. */
    Resume tidied(Resume read) {
        return rules.tidied(read);
    }

    CvContent replaced(CvContent before, Resume resume) {
        JsonNode old = json.valueToTree(before.resume());
        JsonNode now = json.valueToTree(resume);
        Map<String, FieldSource> fields = new HashMap<>();
        before.fields().forEach((pointer, source) -> {
            if (!now.at(pointer).isMissingNode() && now.at(pointer).equals(old.at(pointer))) {
                fields.put(pointer, source);
            }
        });
        return new CvContent(
                resume, fields, before.warnings(), before.engine(), before.engineVersion(), before.original());
    }

    CvContent patched(CvContent before, List<PatchOperation> operations) {
        JsonNode tree = new JsonPatch(json, json.valueToTree(before.resume())).apply(operations);
        try {
            return replaced(before, json.treeToValue(tree, Resume.class));
        } catch (JacksonException e) {
            throw new PatchRejected("operations", "the result is not a JSON Resume: " + e.getOriginalMessage());
        }
    }
}
