package dev.metier.contracts.search;

/** The order of hits. */
public enum SearchSort {
    /** The best first. */
    RELEVANCE,
    /** The newest first. */
    DATE,
    /** The best paid first; what names no pay comes last. */
    SALARY
}
