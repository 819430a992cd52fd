package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;

/** Somebody was hired for a posting. */
@EventType(topic = "job-events", type = "job.filled")
public record JobFilled(JobId jobId, CompanyId companyId) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
