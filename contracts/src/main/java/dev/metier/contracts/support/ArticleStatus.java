package dev.metier.contracts.support;

/** The life of an article. */
public enum ArticleStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
