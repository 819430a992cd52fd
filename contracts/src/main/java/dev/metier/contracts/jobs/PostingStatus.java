package dev.metier.contracts.jobs;

/** The life of a posting. */
public enum PostingStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    FILLED,
    EXPIRED,
    ARCHIVED
}
