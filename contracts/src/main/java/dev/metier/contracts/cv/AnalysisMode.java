package dev.metier.contracts.cv;

/** Whether generating a document also checks it: not at all, before the answer, or later by event. */
public enum AnalysisMode {
    NONE,
    SYNC,
    ASYNC
}
