package dev.metier.ats.report;

import dev.metier.ats.AtsProperties;
import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.id.ReportId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.events.EventContext;
import dev.metier.platform.security.CallerScope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the checks that were noted. Each is started right after its note is committed; what a kill or an absent service left
 * behind is found again by a recurring job, because a pending report is itself the note.
 */
@Component
public class WaitingChecks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingChecks.class);

    private final Reports reports;
    private final Checks checks;
    private final CallerScope scope;
    private final TransactionTemplate transactions;
    private final AtsProperties settings;
    private final Clock clock;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("ats-check-", 0).factory());

    WaitingChecks(
            Reports reports,
            Checks checks,
            CallerScope scope,
            TransactionTemplate transactions,
            AtsProperties settings,
            Clock clock) {
        this.reports = reports;
        this.checks = checks;
        this.scope = scope;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    void afterCommit(ReportId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start(id);
            }
        });
    }

    private void start(ReportId id) {
        try {
            threads.execute(() -> scope.runAsService(() -> find(id).ifPresent(this::attempt)));
        } catch (RejectedExecutionException e) {
            LOG.debug("Report {} waits for the next start", id);
        }
    }

    /** Tries every waiting check once. */
    public void doAll() {
        List<Report> pending = scope.callAsService(() -> transactions.execute(transaction -> reports.findPending()));
        pending.forEach(report -> scope.runAsService(() -> attempt(report)));
    }

    private Optional<Report> find(ReportId id) {
        return transactions.execute(transaction -> reports.findById(id));
    }

    private void attempt(Report report) {
        String correlationId = report.correlationId();
        EventContext context = correlationId == null ? EventContext.current() : EventContext.ofRequest(correlationId);
        context.call(() -> {
            attemptInContext(report);
            return true;
        });
    }

    private void attemptInContext(Report report) {
        ReportInput input = report.input();
        if (!report.isPending() || input == null) {
            return;
        }
        try {
            Checks.Done done = checks.check(report.cvId(), report.jobId(), input);
            change(report, pending -> pending.finish(done.check(), done.owner(), done.version()));
        } catch (MetierException e) {
            if (e.code() != ErrorCode.SERVICE_UNAVAILABLE || isTooOld(report)) {
                change(report, pending -> pending.fail(e.detail()));
            }
        } catch (OptimisticLockingFailureException e) {
            LOG.debug("Report {} was done by another attempt", report.id());
        }
    }

    private void change(Report report, Consumer<Report> verb) {
        transactions.executeWithoutResult(transaction -> {
            verb.accept(report);
            reports.save(report);
        });
    }

    private boolean isTooOld(Report report) {
        return report.createdAt().plus(settings.giveUpAfter()).isBefore(clock.instant());
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
