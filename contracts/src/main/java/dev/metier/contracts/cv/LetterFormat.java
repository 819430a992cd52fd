package dev.metier.contracts.cv;

/** What a cover letter can be generated as. */
public enum LetterFormat {
    /** Tagged (PDF/UA), with the head of the CV in its template. */
    PDF,
    DOCX,
    MARKDOWN,
    TEXT
}
