package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.applications.posting.PostingCopy;
import dev.metier.contracts.applications.ApplicationHired;
import dev.metier.contracts.applications.ApplicationRejected;
import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.applications.ApplicationStatus;
import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.applications.ApplicationWithdrawn;
import dev.metier.contracts.applications.Stage;
import dev.metier.contracts.applications.Stage.Kind;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One person's application to one posting. Only people move it. */
class Application extends AbstractAggregateRoot<Application> {

    @Id
    private final ApplicationId id;

    private final JobId jobId;
    private final CompanyId companyId;
    private final UserId candidateId;
    private final String candidateName;
    private final String jobTitle;
    private final String companyName;
    private final Snapshot snapshot;
    private String stage;
    private ApplicationStatus status;
    private final Instant submittedAt;
    private Instant stageSince;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Application(
            ApplicationId id,
            JobId jobId,
            CompanyId companyId,
            UserId candidateId,
            String candidateName,
            String jobTitle,
            String companyName,
            Snapshot snapshot,
            String stage,
            ApplicationStatus status,
            Instant submittedAt,
            Instant stageSince) {
        this.id = id;
        this.jobId = jobId;
        this.companyId = companyId;
        this.candidateId = candidateId;
        this.candidateName = candidateName;
        this.jobTitle = jobTitle;
        this.companyName = companyName;
        this.snapshot = snapshot;
        this.stage = stage;
        this.status = status;
        this.submittedAt = submittedAt;
        this.stageSince = stageSince;
    }

    /** Errors: {@code posting-not-open}. */
    static Application submit(
            PostingCopy posting, UserId candidate, Snapshot snapshot, Pipeline pipeline, Instant now) {
        if (!posting.open()) {
            throw ApplicationRefused.postingNotOpen();
        }
        String name = snapshot.resume().basics().name();
        var application = new Application(
                ApplicationId.create(),
                posting.jobId(),
                posting.companyId(),
                candidate,
                Objects.requireNonNullElse(name, "").strip(),
                posting.title(),
                posting.companyName(),
                snapshot,
                pipeline.first().key(),
                ApplicationStatus.ACTIVE,
                now,
                now);
        application.registerEvent(new ApplicationSubmitted(
                application.id,
                application.jobId,
                application.companyId,
                candidate,
                application.jobTitle,
                application.companyName));
        return application;
    }

    /** The candidate takes it back. Errors: {@code stage-move-rejected} when it is over already. */
    void withdraw() {
        if (status != ApplicationStatus.ACTIVE) {
            throw ApplicationRefused.over();
        }
        status = ApplicationStatus.WITHDRAWN;
        registerEvent(new ApplicationWithdrawn(id, jobId, companyId, candidateId, jobTitle, companyName));
    }

    /** A person of the company moves it; a rejection says why. Errors: {@code stage-move-rejected}. */
    void moveTo(Stage to, @Nullable String reason, UserId by, Instant now) {
        if (status == ApplicationStatus.WITHDRAWN) {
            throw ApplicationRefused.withdrawn();
        }
        if (stage.equals(to.key())) {
            throw ApplicationRefused.alreadyThere(to);
        }
        if (to.kind() == Kind.REJECTED && (reason == null || reason.isBlank())) {
            throw ApplicationRefused.reasonMissing();
        }
        String from = stage;
        stage = to.key();
        stageSince = now;
        status = statusIn(to.kind());
        registerEvent(
                switch (to.kind()) {
                    case REJECTED ->
                        new ApplicationRejected(id, jobId, companyId, candidateId, jobTitle, companyName, by);
                    case HIRED -> new ApplicationHired(id, jobId, companyId, candidateId, jobTitle, companyName, by);
                    case OPEN, OFFER ->
                        new ApplicationStageChanged(
                                id,
                                jobId,
                                companyId,
                                candidateId,
                                jobTitle,
                                companyName,
                                from,
                                to.key(),
                                to.name(),
                                by);
                });
    }

    private static ApplicationStatus statusIn(Kind kind) {
        return switch (kind) {
            case OPEN, OFFER -> ApplicationStatus.ACTIVE;
            case HIRED -> ApplicationStatus.HIRED;
            case REJECTED -> ApplicationStatus.REJECTED;
        };
    }

    ApplicationId id() {
        return id;
    }

    JobId jobId() {
        return jobId;
    }

    CompanyId companyId() {
        return companyId;
    }

    UserId candidateId() {
        return candidateId;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    String stage() {
        return stage;
    }

    ApplicationStatus status() {
        return status;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int version() {
        return version;
    }
}
