package dev.metier.cv.reading;

import dev.metier.cv.parsing.ReadingLimits;
import java.time.Duration;

/**
 * What reading may cost.
 *
 * @param readers how many files are read at the same time, each in a process of its own
 * @param heapBytes the most that one reader keeps in memory
 * @param idle how long a reader waits for the next file before it stops
 */
public record ReaderSettings(ReadingLimits limits, int readers, long heapBytes, Duration idle) {}
