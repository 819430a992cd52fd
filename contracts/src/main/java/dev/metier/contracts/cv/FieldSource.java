package dev.metier.contracts.cv;

import org.jspecify.annotations.Nullable;

/**
 * Where a field of a parsed CV was read.
 *
 * @param confidence 0 to 1: how sure the engine is that this text is this field
 * @param page page of the original, counted from 1; absent where the format has no pages (DOCX, text)
 * @param box place on that page; absent where the format has no positions
 * @param text the words of the original from which the field was made
 */
public record FieldSource(
        double confidence, @Nullable Integer page, @Nullable Box box, String text) {

    /** A rectangle in points (1/72 inch) measured from the top left corner of the page. */
    public record Box(double x, double y, double width, double height) {}
}
