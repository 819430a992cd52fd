package dev.metier.ats.report;

import dev.metier.ats.check.CvChecker;
import dev.metier.ats.fix.Fixes;
import dev.metier.contracts.Page;
import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.ats.ApplyFixes;
import dev.metier.contracts.ats.AtsApi;
import dev.metier.contracts.ats.AtsCriteria;
import dev.metier.contracts.ats.AtsReportSummary;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController implements AtsApi {

    private final AskForChecks checks;
    private final ReportSearch search;

    ReportController(AskForChecks checks, ReportSearch search) {
        this.checks = checks;
        this.search = search;
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public ResponseEntity<AtsReportView> analyze(AnalyzeCv request) {
        AnalyzeRules.check(request);
        if (request.analysisMode() == AnalysisMode.ASYNC) {
            AtsReportView report = checks.later(request);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/ats/reports/" + report.id()))
                    .body(report);
        }
        return ResponseEntity.ok(checks.now(request));
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public AtsReportView report(ReportId id) {
        return search.get(id);
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public Page<AtsReportSummary> reports(
            @Nullable CvId cvId, @Nullable JobId jobId, @Nullable Integer limit, @Nullable String after) {
        return search.list(cvId, jobId, limit, after);
    }

    @Override
    public AtsCriteria criteria() {
        return CvChecker.criteria();
    }

    @Override
    @PreAuthorize("isAuthenticated()")
    public Resume applyFixes(ApplyFixes request) {
        return Fixes.apply(request.resume(), request.fixes());
    }
}
