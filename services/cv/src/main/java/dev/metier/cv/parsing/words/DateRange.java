package dev.metier.cv.parsing.words;

import org.jspecify.annotations.Nullable;

/**
 * A span of time as written in a text.
 *
 * @param start ISO 8601
 * @param end ISO 8601; absent for a single date and for a span that goes on
 * @param isOpen whether it is said to go on
 * @param isRange whether two ends are written, or an open end
 * @param from index of its first character in the text
 * @param to index after its last character
 */
public record DateRange(
        @Nullable String start, @Nullable String end, boolean isOpen, boolean isRange, int from, int to) {}
