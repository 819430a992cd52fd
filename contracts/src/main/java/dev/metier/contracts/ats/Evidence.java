package dev.metier.contracts.ats;

/**
 * Where a score comes from.
 *
 * @param pointer JSON Pointer into the resume, or {@code line:<n>} (from 1) of the posting's text, or a JSON Pointer into
 *     the posting's facts ({@code /skills/0})
 * @param quote the words that stand there, at most 200 characters
 */
public record Evidence(Source source, String pointer, String quote) {

    /** Whose words they are. */
    public enum Source {
        CV,
        POSTING
    }
}
