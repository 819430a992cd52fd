package dev.metier.contracts.search;

/** How experienced somebody is, or should be for a posting. */
public enum Seniority {
    INTERN,
    JUNIOR,
    MID,
    SENIOR,
    LEAD,
    HEAD
}
