package dev.metier.contracts.embedding;

/** How far a batch is. */
public enum BatchStatus {
    /** Waits or is being worked on; {@code done} says how far. */
    PENDING,
    /** Every text has its vector. */
    READY,
    /** Given up; {@code failure} says why. */
    FAILED
}
