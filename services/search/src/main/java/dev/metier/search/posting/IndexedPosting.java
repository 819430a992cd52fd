package dev.metier.search.posting;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.PostingFacts;
import java.time.Instant;

/**
 * What a hit gives back of a posting.
 *
 * @param published when it was last opened
 */
public record IndexedPosting(JobId id, PostingFacts facts, Instant published) {}
