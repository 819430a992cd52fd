package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;

/** The deadline of a posting has passed. */
@EventType(topic = "job-events", type = "job.expired")
public record JobExpired(JobId jobId, CompanyId companyId) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
