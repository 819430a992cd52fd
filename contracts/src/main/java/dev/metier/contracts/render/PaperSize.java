package dev.metier.contracts.render;

/** Paper. */
public enum PaperSize {
    A4,
    LETTER
}
