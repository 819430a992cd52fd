package dev.metier.ats.posting;

/**
 * A sentence or item of a posting.
 *
 * @param folded the text in small letters without accents
 * @param isNice whether it says itself that it asks for nothing that must be there
 * @param start position in the whole text
 */
record Sentence(String text, String folded, boolean isNice, int start, Need need) {

    /** How much a sentence asks. */
    enum Need {
        MUST,
        NICE,
        NOTHING
    }

    boolean asks() {
        return need != Need.NOTHING;
    }
}
