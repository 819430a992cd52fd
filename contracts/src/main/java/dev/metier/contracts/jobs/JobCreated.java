package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;

/** A recruiter began a posting; nobody else sees it yet. */
@EventType(topic = "job-events", type = "job.created")
public record JobCreated(JobId jobId, CompanyId companyId) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
