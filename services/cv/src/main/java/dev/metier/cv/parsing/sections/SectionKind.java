package dev.metier.cv.parsing.sections;

/** What a section of a CV is about. */
public enum SectionKind {
    HEADER,
    CONTACT,
    PROFILES,
    SUMMARY,
    WORK,
    EDUCATION,
    SKILLS,
    PROJECTS,
    CERTIFICATES,
    AWARDS,
    LANGUAGES,
    VOLUNTEER,
    PUBLICATIONS,
    INTERESTS,
    REFERENCES,
    /** A section with a heading of its own that JSON Resume has no place for. */
    OTHER
}
