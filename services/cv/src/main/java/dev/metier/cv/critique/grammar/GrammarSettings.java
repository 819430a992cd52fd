package dev.metier.cv.critique.grammar;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What checking spelling and grammar may cost.
 *
 * @param folder with the jars of the module {@code grammar}; where it is missing nothing is checked
 * @param processes how many languages are kept at the same time, each in a process of its own
 * @param heapBytes the most that one process keeps in memory
 * @param patience how long a request waits for a process that is starting or busy
 * @param timeout for checking one portion of a CV; past it the rest of a CV is left to the next request
 * @param idle how long a process waits for the next CV before it stops
 */
public record GrammarSettings(
        Path folder, int processes, long heapBytes, Duration patience, Duration timeout, Duration idle) {}
