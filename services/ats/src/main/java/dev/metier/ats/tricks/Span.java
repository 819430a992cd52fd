package dev.metier.ats.tricks;

/** Positions of characters, {@code end} excluded. */
record Span(int start, int end) {}
