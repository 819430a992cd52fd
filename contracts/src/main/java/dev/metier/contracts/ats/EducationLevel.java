package dev.metier.contracts.ats;

/** Levels of education, the lowest first; roughly ISCED 2011 levels 3, 4–5, 6, 7 and 8. */
public enum EducationLevel {
    SECONDARY,
    VOCATIONAL,
    BACHELOR,
    MASTER,
    DOCTORATE
}
