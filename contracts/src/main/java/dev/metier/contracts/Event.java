package dev.metier.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A fact that happened, in the past tense. Implementations are records annotated with {@link EventType}; they hold
 * ids and the facts that consumers need, never a secret and never the text of a CV. Fields are added, never renamed or removed.
 */
public interface Event {

    /** The id of the aggregate that the fact is about; events of one key reach every consumer in the order they happened. */
    @JsonIgnore
    String key();
}
