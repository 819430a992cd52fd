package dev.metier.contracts.ats;

/** Whether a check is still to be done, is done, or could not be done. */
public enum ReportStatus {
    PENDING,
    READY,
    FAILED
}
