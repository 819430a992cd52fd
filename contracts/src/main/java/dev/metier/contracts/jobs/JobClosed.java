package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;

/** A posting takes no more applications. */
@EventType(topic = "job-events", type = "job.closed")
public record JobClosed(JobId jobId, CompanyId companyId) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
