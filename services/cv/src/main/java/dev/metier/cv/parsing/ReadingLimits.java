package dev.metier.cv.parsing;

import java.time.Duration;

/**
 * What a file may cost at most.
 *
 * @param maxBytes of the file as uploaded
 * @param maxExpandedBytes of everything compressed in it
 * @param timeout for reading one file
 */
public record ReadingLimits(long maxBytes, int maxPages, long maxExpandedBytes, Duration timeout) {

    public static final ReadingLimits DEFAULT = new ReadingLimits(10L << 20, 50, 150L << 20, Duration.ofSeconds(10));
}
