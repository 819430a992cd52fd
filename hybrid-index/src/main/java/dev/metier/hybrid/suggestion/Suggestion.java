package dev.metier.hybrid.suggestion;

/**
 * A value that was perhaps meant.
 *
 * @param count documents that have it
 * @param slips letters that were typed wrong, if this one was meant; 0 where it goes on as it was typed
 */
public record Suggestion(String value, long count, int slips) {}
