package dev.metier.ats.report;

import dev.metier.contracts.ats.AtsReportGenerated;
import dev.metier.contracts.ats.AtsReportView;
import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.ats.ReportStatus;
import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.ReportId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A check of a CV: asked for, then done or failed, and from then on unchanged. */
class Report extends AbstractAggregateRoot<Report> {

    @Id
    private final ReportId id;

    private ReportStatus status;
    private @Nullable UserId ownerId;
    private @Nullable CvId cvId;
    private @Nullable Integer cvVersion;
    private @Nullable JobId jobId;
    private @Nullable String correlationId;
    private final Instant createdAt;
    private @Nullable ReportInput input;
    private @Nullable Integer score;
    private @Nullable StoredCheck result;
    private @Nullable String failure;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Report(ReportId id, ReportStatus status, Instant createdAt) {
        this.id = id;
        this.status = status;
        this.createdAt = createdAt;
    }

    static Report ask(Subject subject, ReportInput input, @Nullable String correlationId, Instant now) {
        var report = new Report(ReportId.create(), ReportStatus.PENDING, now);
        report.ownerId = subject.ownerId();
        report.cvId = subject.cvId();
        report.jobId = subject.jobId();
        report.input = input;
        report.correlationId = correlationId;
        return report;
    }

    void finish(CvCheck check, @Nullable UserId cvOwner, @Nullable Integer checkedVersion) {
        demandPending();
        status = ReportStatus.READY;
        result = new StoredCheck(check);
        score = check.score();
        cvVersion = checkedVersion;
        ownerId = ownerId == null ? cvOwner : ownerId;
        input = null;
        registerEvent(
                new AtsReportGenerated(id, ownerId, cvId, jobId, check.score(), check.engine(), check.engineVersion()));
    }

    void fail(String reason) {
        demandPending();
        status = ReportStatus.FAILED;
        failure = reason;
        input = null;
    }

    private void demandPending() {
        if (status != ReportStatus.PENDING) {
            throw new IllegalStateException("report " + id + " is " + status + " already");
        }
    }

    boolean isPending() {
        return status == ReportStatus.PENDING;
    }

    AtsReportView view() {
        return new AtsReportView(
                id,
                status,
                ownerId,
                cvId,
                cvVersion,
                jobId,
                correlationId,
                createdAt,
                result == null ? null : result.check(),
                failure);
    }

    ReportId id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable String correlationId() {
        return correlationId;
    }

    @Nullable CvId cvId() {
        return cvId;
    }

    @Nullable JobId jobId() {
        return jobId;
    }

    @Nullable ReportInput input() {
        return input;
    }

    /**
     * Whose CV is checked against which posting.
     *
     * @param ownerId who will see the report; absent where a service asks, then the owner of the CV
     */
    record Subject(
            @Nullable UserId ownerId,
            @Nullable CvId cvId,
            @Nullable JobId jobId) {}
}
