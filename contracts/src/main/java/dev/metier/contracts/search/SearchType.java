package dev.metier.contracts.search;

/** What is looked for. */
public enum SearchType {
    JOBS
}
