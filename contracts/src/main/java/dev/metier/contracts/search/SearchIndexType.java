package dev.metier.contracts.search;

/** What an index is of. */
public enum SearchIndexType {
    /** Postings that are open. */
    JOBS,
    /** People who show themselves. */
    CANDIDATES,
    /** Companies. */
    COMPANIES,
    /** Help articles that are published. */
    ARTICLES
}
