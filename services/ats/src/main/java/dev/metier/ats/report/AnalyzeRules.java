package dev.metier.ats.report;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.platform.errors.MetierException;
import java.util.ArrayList;
import java.util.List;

/** Which fields of a request may stand together. */
final class AnalyzeRules {

    private AnalyzeRules() {}

    static void check(AnalyzeCv request) {
        List<FieldError> errors = new ArrayList<>();
        if ((request.cvId() == null) == (request.resume() == null)) {
            errors.add(new FieldError("cvId", "give either cvId or resume"));
        }
        if (request.jobId() != null && request.postingText() != null) {
            errors.add(new FieldError("postingText", "give at most one of jobId and postingText"));
        }
        if (request.original() != null && request.resume() == null) {
            errors.add(new FieldError("original", "give it only with resume; a stored CV knows its own"));
        }
        if (Boolean.TRUE.equals(request.preview()) && request.analysisMode() == AnalysisMode.ASYNC) {
            errors.add(new FieldError("preview", "a check that is not kept cannot be fetched later; leave ASYNC out"));
        }
        if (request.analysisMode() == AnalysisMode.NONE) {
            errors.add(new FieldError("analysisMode", "must be SYNC or ASYNC"));
        }
        if (!errors.isEmpty()) {
            throw new MetierException(
                    ErrorCode.VALIDATION_FAILED, "Name one CV and at most one posting to check it against.", errors);
        }
    }
}
