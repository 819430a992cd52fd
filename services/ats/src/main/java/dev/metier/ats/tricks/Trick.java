package dev.metier.ats.tricks;

/**
 * Words that do not count, or not as much as they would.
 *
 * @param quote the words
 */
public record Trick(String ruleId, String pointer, String quote, String message) {}
