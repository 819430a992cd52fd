package dev.metier.ats.report;

import dev.metier.ats.job.KnownPostings;
import dev.metier.contracts.ats.AnalyzeCv;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.cv.AnalysisMode;
import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.cv.CvDeleted;
import dev.metier.contracts.cv.CvGenerated;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.platform.events.EventConsumer;
import dev.metier.platform.events.EventContext;
import dev.metier.platform.security.CurrentCaller;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes wishes for checks, by request and by event. */
@Component
class AskForChecks {

    private final Reports reports;
    private final Checks checks;
    private final WaitingChecks waiting;
    private final CvApi cvs;
    private final KnownPostings postings;
    private final CurrentCaller callers;
    private final TransactionTemplate transactions;
    private final JdbcClient db;
    private final Clock clock;

    AskForChecks(
            Reports reports,
            Checks checks,
            WaitingChecks waiting,
            CvApi cvs,
            KnownPostings postings,
            CurrentCaller callers,
            TransactionTemplate transactions,
            JdbcClient db,
            Clock clock) {
        this.reports = reports;
        this.checks = checks;
        this.waiting = waiting;
        this.cvs = cvs;
        this.postings = postings;
        this.callers = callers;
        this.transactions = transactions;
        this.db = db;
        this.clock = clock;
    }

    /** Checks before it answers. The CV and the posting are read outside of the transaction; a preview is not kept. */
    AtsReportView now(AnalyzeCv request) {
        Checks.Done done = checks.check(request.cvId(), request.jobId(), ReportInput.of(request));
        Report report = ask(request);
        report.finish(done.check(), done.owner(), done.version());
        if (Boolean.TRUE.equals(request.preview())) {
            return report.view();
        }
        return transactions.execute(transaction -> reports.save(report).view());
    }

    /** Notes the wish; whether the caller may see the CV and the posting is asked at once, while their token is at hand. */
    AtsReportView later(AnalyzeCv request) {
        CvId cvId = request.cvId();
        if (cvId != null) {
            cvs.get(cvId);
        }
        JobId jobId = request.jobId();
        if (jobId != null) {
            postings.get(jobId);
        }
        return transactions.execute(transaction -> noted(ask(request)).view());
    }

    @EventConsumer
    void on(CvGenerated event) {
        if (event.analysisMode() == AnalysisMode.ASYNC) {
            var subject = new Report.Subject(event.ownerId(), event.cvId(), event.jobId());
            noted(Report.ask(subject, new ReportInput(null, null, null, null), correlationId(), clock.instant()));
        }
    }

    /** A check quotes the CV, so it goes with it. */
    @EventConsumer
    void on(CvDeleted event) {
        db.sql("delete from report where cv_id = ?").param(event.cvId().value()).update();
    }

    private Report ask(AnalyzeCv request) {
        var subject = new Report.Subject(callers.get().userId(), request.cvId(), request.jobId());
        return Report.ask(subject, ReportInput.of(request), correlationId(), clock.instant());
    }

    private Report noted(Report report) {
        Report saved = reports.save(report);
        waiting.afterCommit(saved.id());
        return saved;
    }

    private static @Nullable String correlationId() {
        return EventContext.current().correlationId();
    }
}
