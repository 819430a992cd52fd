package dev.metier.contracts.search;

import dev.metier.contracts.id.UserId;
import java.time.Instant;

/**
 * Somebody who shows themself was asked to apply for a posting.
 *
 * @param invitedAt the first time; nobody is asked twice for the same posting
 */
public record ApplicationInvitation(UserId candidateId, Instant invitedAt) {}
