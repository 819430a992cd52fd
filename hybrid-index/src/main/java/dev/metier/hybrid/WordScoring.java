package dev.metier.hybrid;

import java.util.Map;

/** How much words count, for every engine alike. */
public final class WordScoring {

    /** A term in the texts where it does not count most. */
    public static final float OTHERS = 0.2f;

    /** A word without its ending. */
    public static final float STEM = 0.8f;

    public static final float ALTERNATIVE = 0.5f;

    /** A word a slip away, or one that goes on where somebody is still typing. */
    public static final float SLIP = 0.6f;

    /** Letters at the beginning in which nobody slips. */
    public static final int FIRST_LETTERS = 1;

    /** Words a slip away, and words that go on so, that are looked for. */
    public static final int MOST_SLIPS = 20;

    /** Letters from which on the last word of a question may be one that is still being typed. */
    public static final int SHORTEST_BEGINNING = 2;

    /** Terms of a question up to which slips are looked for: who pastes a page has not typed it. */
    public static final int TYPED = 32;

    /** Names that a tokenizer would cut down to their letters. */
    public static final Map<String, String> SPELLED_OUT = Map.of(
            "c++", "cplusplus",
            "C++", "cplusplus",
            "c#", "csharp",
            "C#", "csharp",
            "f#", "fsharp",
            "F#", "fsharp",
            ".net", "dotnet",
            ".NET", "dotnet");

    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    private WordScoring() {}

    /** Slips that a word of this length may have. */
    public static int slips(String term) {
        if (term.length() < SHORTEST_WITH_SLIP) {
            return 0;
        }
        return term.length() < SHORTEST_WITH_TWO ? 1 : 2;
    }

    /** The part of BM25 that tells how rare a term is. */
    public static double inverseFrequency(long documentsWithIt, long documents) {
        return Math.log(1 + (documents - documentsWithIt + 0.5) / (documentsWithIt + 0.5));
    }
}
