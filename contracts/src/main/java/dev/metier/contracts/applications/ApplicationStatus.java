package dev.metier.contracts.applications;

/** Whether an application is still open. */
public enum ApplicationStatus {
    ACTIVE,
    WITHDRAWN,
    REJECTED,
    HIRED
}
