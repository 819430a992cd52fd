package dev.metier.cv.parsing.document;

import org.jspecify.annotations.Nullable;

/** Characters without white space between them, with the place of their box on the page. */
record Word(
        String text,
        int page,
        double x0,
        double y0,
        double x1,
        double y1,
        double size,
        boolean bold,
        boolean italic,
        @Nullable String link) {

    boolean besides(Word other) {
        double shared = Math.min(y1, other.y1) - Math.max(y0, other.y0);
        return shared > 0.45 * Math.min(y1 - y0, other.y1 - other.y0);
    }

    /** This word as a page of this width shows it in a mirror. */
    Word mirrored(double width) {
        return new Word(text, page, width - x1, y0, width - x0, y1, size, bold, italic, link);
    }

    /** This word with the letters of the other, which stands to the right of it, joined to it. */
    Word plus(Word other) {
        return new Word(
                text + other.text,
                page,
                x0,
                Math.min(y0, other.y0),
                other.x1,
                Math.max(y1, other.y1),
                size,
                bold,
                italic,
                link);
    }

    boolean looksLike(Word other) {
        return bold == other.bold && italic == other.italic;
    }
}
