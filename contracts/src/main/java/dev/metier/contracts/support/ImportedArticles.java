package dev.metier.contracts.support;

/**
 * What an import did.
 *
 * @param created articles that were not there
 * @param changed articles that were there with another text or status
 * @param unchanged articles that were there just so
 */
public record ImportedArticles(int created, int changed, int unchanged) {}
