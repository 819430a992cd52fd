package dev.metier.contracts.support;

/** Whom an article is for. */
public enum ArticleAudience {
    CANDIDATE,
    EMPLOYER,
    EVERYBODY
}
