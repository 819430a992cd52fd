package dev.metier.contracts.cv;

/** What a cover letter can be generated as. */
public enum LetterFormat {
    DOCX,
    MARKDOWN,
    TEXT
}
