package dev.metier.typesetting;

import java.time.Duration;

/**
 * How much one document may ask for.
 *
 * @param characters of HTML and CSS together
 * @param elements of the HTML
 * @param depth of elements in one another
 * @param pages of the PDF
 * @param imagePixels of all pictures together, decoded
 * @param outputBytes of the PDF and of what is written on the way to it
 * @param time from the first character to the last byte
 */
public record TypesettingLimits(
        int characters, int elements, int depth, int pages, long imagePixels, long outputBytes, Duration time) {

    public static final TypesettingLimits DEFAULT =
            new TypesettingLimits(4_000_000, 50_000, 100, 200, 40_000_000, 50_000_000, Duration.ofSeconds(10));

    /** The same with more or less time, as for a machine that is busy with other work. */
    public TypesettingLimits withTime(Duration limit) {
        return new TypesettingLimits(characters, elements, depth, pages, imagePixels, outputBytes, limit);
    }
}
