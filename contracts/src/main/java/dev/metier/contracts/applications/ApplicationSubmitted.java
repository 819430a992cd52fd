package dev.metier.contracts.applications;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;

/** A candidate applied. */
@EventType(topic = "application-events", type = "application.submitted")
public record ApplicationSubmitted(
        ApplicationId applicationId,
        JobId jobId,
        CompanyId companyId,
        UserId candidateId,
        String jobTitle,
        String companyName)
        implements Event {

    @Override
    public String key() {
        return applicationId.toString();
    }
}
