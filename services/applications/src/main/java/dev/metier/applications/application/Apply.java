package dev.metier.applications.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dev.metier.applications.pipeline.Pipeline;
import dev.metier.applications.posting.PostingCopies;
import dev.metier.applications.posting.PostingCopy;
import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.applications.ApplyRequest;
import dev.metier.contracts.cv.CvApi;
import dev.metier.contracts.cv.CvView;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends an application: fetches the CV as it is now, keeps a copy, and has it checked later. */
@Component
class Apply {

    private final CvApi cvs;
    private final PostingCopies postings;
    private final Applications applications;
    private final StageHistory history;
    private final SchedulerClient jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Apply(
            CvApi cvs,
            PostingCopies postings,
            Applications applications,
            StageHistory history,
            SchedulerClient jobs,
            TransactionTemplate transactions,
            Clock clock) {
        this.cvs = cvs;
        this.postings = postings;
        this.applications = applications;
        this.history = history;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Errors: {@code posting-not-open}, {@code cv-not-available}, {@code already-applied}. */
    ApplicationId send(ApplyRequest request, UserId candidate) {
        Snapshot snapshot = snapshot(request);
        try {
            return java.util.Objects.requireNonNull(
                    transactions.execute(transaction -> store(request, candidate, snapshot)));
        } catch (DuplicateKeyException | DbActionExecutionException e) {
            if (e instanceof DuplicateKeyException || e.getCause() instanceof DuplicateKeyException) {
                throw ApplicationRefused.twice();
            }
            throw e;
        }
    }

    private ApplicationId store(ApplyRequest request, UserId candidate, Snapshot snapshot) {
        PostingCopy posting = postings.find(request.jobId()).orElseThrow(ApplicationRefused::postingNotOpen);
        Application application =
                applications.save(Application.submit(posting, candidate, snapshot, Pipeline.DEFAULT, clock.instant()));
        history.add(application.id(), null, application.stage(), candidate, null, clock.instant());
        jobs.scheduleIfNotExists(
                CheckApplication.TASK.instance(application.id().toString()).scheduledTo(clock.instant()));
        return application.id();
    }

    private Snapshot snapshot(ApplyRequest request) {
        CvView cv = cv(request);
        return new Snapshot(
                cv.id(), cv.version(), cv.resume(), request.coverLetter(), request.answers(), cv.original());
    }

    private CvView cv(ApplyRequest request) {
        try {
            return request.cvVersion() == null
                    ? cvs.get(request.cvId())
                    : cvs.version(request.cvId(), request.cvVersion());
        } catch (MetierException e) {
            if (e.code() == ErrorCode.NOT_FOUND) {
                throw ApplicationRefused.cvMissing();
            }
            throw e;
        }
    }
}
