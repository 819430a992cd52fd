package dev.metier.cv.reading;

import dev.metier.cv.parsing.ReadingLimits;
import dev.metier.cv.parsing.Recognition;
import java.time.Duration;

/**
 * What reading may cost.
 *
 * @param readers how many files are read at the same time, each in a process of its own
 * @param heapBytes the most that one reader keeps in memory
 * @param recognition how words are recognised in files of pictures
 * @param idle how long a reader waits for the next file before it stops
 */
public record ReaderSettings(
        ReadingLimits limits, int readers, long heapBytes, Duration idle, Recognition recognition) {

    /** Without recognition of words. */
    public ReaderSettings(ReadingLimits limits, int readers, long heapBytes, Duration idle) {
        this(limits, readers, heapBytes, idle, Recognition.OFF);
    }
}
