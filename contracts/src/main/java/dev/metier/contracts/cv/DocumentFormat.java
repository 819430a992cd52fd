package dev.metier.contracts.cv;

/** What a CV can be generated as. */
public enum DocumentFormat {
    DOCX,
    JSON,
    TEXT,
    HTML,
    MARKDOWN,
    PDF
}
