package dev.metier.cv.critique;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.platform.errors.MetierException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The CV that a request means: a stored one that the caller may see, or the one in the request. */
@Component
class CritiqueSource {

    private static final int LARGEST = 300_000;

    private final CvApi cvs;
    private final JsonMapper json;

    CritiqueSource(CvApi cvs, JsonMapper json) {
        this.cvs = cvs;
        this.json = json;
    }

    Source of(@Nullable CvId cvId, @Nullable Resume resume) {
        if (cvId != null && resume == null) {
            CvView cv = cvs.get(cvId);
            return new Source(cv.resume(), LocalDate.ofInstant(cv.updatedAt(), ZoneOffset.UTC));
        }
        if (resume == null || cvId != null) {
            throw invalid("cvId", "give either cvId or resume");
        }
        if (json.writeValueAsString(resume).length() > LARGEST) {
            throw invalid("resume", "must not be longer than 300,000 characters");
        }
        return new Source(resume, null);
    }

    private static MetierException invalid(String field, String message) {
        return new MetierException(
                ErrorCode.VALIDATION_FAILED,
                "Some fields are not as they should be; see errors.",
                List.of(new FieldError(field, message)));
    }

    /**
     * A CV to criticise.
     *
     * @param written the day on which a stored CV was written
     */
    record Source(Resume resume, @Nullable LocalDate written) {}
}
