package dev.metier.contracts.search;

import java.util.List;

/**
 * A piece of a text around what matched.
 *
 * @param field {@code title}, {@code company}, {@code skills}, {@code place} or {@code description}; of a person
 *     {@code headline}, {@code desiredTitles}, {@code skills} or {@code place}
 * @param pieces put together they are the text
 */
public record SearchHighlight(String field, List<Piece> pieces) {

    public SearchHighlight {
        pieces = List.copyOf(pieces);
    }

    /** Text that matches, or that stands between matches. */
    public record Piece(String text, boolean match) {}
}
