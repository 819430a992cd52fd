package dev.metier.ats.posting;

/**
 * A sentence or item of a posting.
 *
 * @param start position in the whole text
 */
record Sentence(String text, int start, Need need) {

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
