package dev.metier.contracts.jobs;

/** The kinds of work, as schema.org names them. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN,
    VOLUNTEER
}
