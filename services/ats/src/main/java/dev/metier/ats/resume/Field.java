package dev.metier.ats.resume;

/**
 * One text of a CV.
 *
 * @param pointer JSON Pointer into the resume
 */
public record Field(String pointer, String text, Place place) {

    /** Without the characters from {@code start} to {@code end}; what stands after them keeps its place. */
    public Field without(int start, int end) {
        String blank = " ".repeat(end - start);
        return new Field(pointer, text.substring(0, start) + blank + text.substring(end), place);
    }

    public Field at(Place weaker) {
        return new Field(pointer, text, weaker);
    }

    /** What a skill that is named here proves. */
    public enum Place {
        /** Used in work, a project or volunteering. */
        USED,
        /** An item of a list of skills. */
        LISTED,
        /** Said elsewhere: headline, summary, education, certificates. */
        SAID
    }
}
