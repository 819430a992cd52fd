package dev.metier.cv.parsing.fields;

import dev.metier.cv.parsing.document.Segment;

/** A value that was read, with what it was read from. */
public record Found(String value, double confidence, Segment source) {

    static Found of(Piece piece, double confidence) {
        return new Found(piece.text(), confidence, piece.source());
    }
}
