package dev.metier.search.candidate;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateFacts;
import java.time.Instant;

/**
 * What the index gives back of a candidate.
 *
 * @param told when these facts became known
 */
record IndexedCandidate(UserId id, CandidateFacts facts, Instant told) {}
