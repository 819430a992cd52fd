package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;

/** A part of a line that may be one field. */
record Piece(String text, Segment source) {

    Piece with(String newText) {
        return new Piece(newText.strip(), source);
    }

    static Piece of(Segment segment) {
        return new Piece(segment.text().strip(), segment);
    }
}
