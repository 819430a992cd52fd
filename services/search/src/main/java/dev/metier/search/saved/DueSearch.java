package dev.metier.search.saved;

import dev.metier.contracts.search.AlertPace;
import dev.metier.contracts.search.SearchQuestion;
import java.time.Instant;
import java.util.UUID;

/**
 * A search whose owner is to hear what is new.
 *
 * @param since from when on a posting may be news, if it was not told yet
 * @param version that was read: who has changed the search in between is asked again
 */
record DueSearch(UUID id, String name, SearchQuestion question, AlertPace alert, Instant since, int version) {}
