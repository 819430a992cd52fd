package dev.metier.applications.application;

import dev.metier.applications.pipeline.Pipeline;
import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.applications.MoveRequest;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.tenancy.TenantMembers;
import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do with an application after it came. */
@Component
class MoveApplication {

    private final Applications applications;
    private final StageHistory history;
    private final TenantMembers members;
    private final Clock clock;

    MoveApplication(Applications applications, StageHistory history, TenantMembers members, Clock clock) {
        this.applications = applications;
        this.history = history;
        this.members = members;
        this.clock = clock;
    }

    @Transactional
    void move(ApplicationId id, MoveRequest request, UserId by) {
        Application application = find(id);
        requireRecruiter(application, by);
        if (request.version() != null && request.version() != application.version()) {
            throw new OptimisticLockingFailureException("application " + id + " has version " + application.version());
        }
        String from = application.stage();
        Instant now = clock.instant();
        application.moveTo(Pipeline.DEFAULT.stage(request.stage()), request.reason(), by, now);
        applications.save(application);
        history.add(id, from, application.stage(), by, request.reason(), now);
    }

    @Transactional
    void withdraw(ApplicationId id, UserId by) {
        Application application = find(id);
        if (!application.candidateId().equals(by)) {
            throw new MetierException(ErrorCode.FORBIDDEN, "Only the candidate can withdraw an application.");
        }
        application.withdraw();
        applications.save(application);
        history.add(id, application.stage(), StageHistory.WITHDRAWN.key(), by, null, clock.instant());
    }

    /** Errors: {@code not-found}, {@code forbidden} for interviewers and candidates. */
    private void requireRecruiter(Application application, UserId user) {
        String role = members.role(application.companyId(), user).orElse("");
        if (!role.equals("OWNER") && !role.equals("RECRUITER")) {
            throw new MetierException(ErrorCode.FORBIDDEN, "Only recruiters of the company move applications.");
        }
    }

    private Application find(ApplicationId id) {
        return applications.findById(id).orElseThrow(() -> MetierException.notFound("application"));
    }
}
