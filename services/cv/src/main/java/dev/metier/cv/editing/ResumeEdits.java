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

    ResumeEdits(JsonMapper json) {
        this.json = json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Refuses what no CV is. */
    void check(Resume resume) {
        if (json.writeValueAsString(resume).length() > LARGEST) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED,
                    "The CV is too long.",
                    List.of(new FieldError("resume", "must not be longer than 300,000 characters")));
        }
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
