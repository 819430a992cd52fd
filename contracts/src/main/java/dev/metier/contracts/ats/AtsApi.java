package dev.metier.contracts.ats;

import dev.metier.contracts.Page;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Checks of CVs. A report is seen by the owner of the CV and by services; for everybody else it does not exist (404). */
@HttpExchange("/api/v1/ats")
public interface AtsApi {

    /**
     * Checks a CV, alone or against a posting. {@code SYNC} (the default) answers 200 with the finished report,
     * {@code ASYNC} 202 with a report in status {@code PENDING} that {@link #report} completes. The same input always gives
     * the same {@link CvCheck}, byte for byte.
     */
    @PostExchange("/analyze")
    ResponseEntity<AtsReportView> analyze(@Valid @RequestBody AnalyzeCv request);

    @GetExchange("/reports/{id}")
    AtsReportView report(@PathVariable ReportId id);

    /** The caller's reports, the newest first; those of one CV or posting where the filter is given. */
    @GetExchange("/reports")
    Page<AtsReportSummary> reports(
            @RequestParam(required = false) @Nullable CvId cvId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** The rules and their weights, as the engine of this version uses them. */
    @GetExchange("/criteria")
    AtsCriteria criteria();

    /** Applies fixes of a report to a resume, in the given order and all or none; stores nothing. */
    @PostExchange("/fixes/apply")
    Resume applyFixes(@Valid @RequestBody ApplyFixes request);
}
