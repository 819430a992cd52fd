package dev.metier.contracts.cv;

import org.jspecify.annotations.Nullable;

/**
 * A field that was read otherwise than it was written.
 *
 * @param pointer JSON Pointer into the CV
 * @param written absent where nothing was written
 * @param read absent where nothing was read
 */
public record RoundTripDifference(
        String pointer, @Nullable String written, @Nullable String read) {}
