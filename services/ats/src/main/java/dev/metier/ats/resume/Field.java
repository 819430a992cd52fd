package dev.metier.ats.resume;

/**
 * One text of a CV.
 *
 * @param pointer JSON Pointer into the resume
 */
public record Field(String pointer, String text, Place place) {

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
