package dev.metier.contracts.cv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generated document says when it is read again, compared field by field with the CV that it was made of. Words are
 * compared, not their emphasis; the picture and the look are no fields.
 *
 * @param identical whether every field was read as it was written, and nothing else
 * @param fields how many fields were written
 * @param differences all fields that differ, or the first hundred of them
 * @param engine what read the document
 * @param byLayout what a program reads that knows nothing of the names of fields which our documents carry and goes by words
 *     and places alone; absent where {@code engine} did so itself
 */
public record RoundTrip(
        boolean identical,
        int fields,
        List<RoundTripDifference> differences,
        String engine,
        String engineVersion,
        @Nullable LayoutReading byLayout) {

    public RoundTrip {
        differences = List.copyOf(differences);
    }

    /**
     * A reading by words and places.
     *
     * @param same how many of the written fields were read as they were written
     */
    public record LayoutReading(
            boolean identical, int same, List<RoundTripDifference> differences, String engine, String engineVersion) {
        public LayoutReading {
            differences = List.copyOf(differences);
        }
    }
}
