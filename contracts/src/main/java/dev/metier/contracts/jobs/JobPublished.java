package dev.metier.contracts.jobs;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.JobId;

/** A posting is public and takes applications. */
@EventType(topic = "job-events", type = "job.published")
public record JobPublished(JobId jobId, PostingFacts facts) implements Event {

    @Override
    public String key() {
        return jobId.toString();
    }
}
