package dev.metier.cv.parsing.document;

/**
 * A page as a picture.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param pages how many the file has
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(byte[] png, double width, double height, int pages) {}
