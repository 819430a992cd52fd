package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.JobId;

/** The public facts of a published posting changed. */
@EventType(topic = "job-events", type = "job.updated")
public record JobUpdated(JobId jobId, PostingFacts facts) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
