package dev.metier.contracts.applications;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;

/** A person of the company ended an application without an offer. */
@EventType(topic = "application-events", type = "application.rejected")
public record ApplicationRejected(
        ApplicationId applicationId,
        JobId jobId,
        CompanyId companyId,
        UserId candidateId,
        String jobTitle,
        String companyName,
        UserId by)
        implements Event {

    @Override
    public String key() {
        return applicationId.toString();
    }
}
