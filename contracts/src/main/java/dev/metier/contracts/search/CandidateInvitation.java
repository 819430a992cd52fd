package dev.metier.contracts.search;

import dev.metier.contracts.id.JobId;
import java.time.Instant;

/**
 * Somebody was asked to apply for a posting.
 *
 * @param invitedAt the first time; nobody is asked twice for the same posting
 */
public record CandidateInvitation(JobId jobId, Instant invitedAt) {}
