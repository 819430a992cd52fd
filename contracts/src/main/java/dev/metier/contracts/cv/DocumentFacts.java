package dev.metier.contracts.cv;

import dev.metier.contracts.cv.FieldSource.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of an uploaded file, as far as it matters to machines that read it.
 *
 * @param type what the file is: {@code PDF}, {@code DOCX}, {@code HTML}, {@code TEXT}, {@code JSON} or {@code YAML}
 * @param pages 0 where the format has no pages
 * @param columns the most columns of text side by side, 1 for plain running text
 * @param tables tables with ruled or real cells (DOCX, HTML; in a PDF ruled grids)
 * @param textBoxes text boxes and frames, which many machines skip
 * @param images pictures, decoration included
 * @param textInHeaderOrFooter whether words stand in a page header or footer, which many machines skip
 * @param recognised whether the words were recognised from a picture (OCR) instead of read
 * @param fonts families used, the most used first, at most 12
 * @param hidden words that a person does not see; they are no part of the resume
 */
public record DocumentFacts(
        String type,
        int pages,
        int columns,
        int tables,
        int textBoxes,
        int images,
        boolean textInHeaderOrFooter,
        boolean recognised,
        List<String> fonts,
        List<HiddenText> hidden) {

    public DocumentFacts {
        fonts = List.copyOf(fonts);
        hidden = List.copyOf(hidden);
    }

    /** Why a person does not see some words. */
    public enum Why {
        /** In the colour of what they stand on. */
        SAME_COLOUR,
        /** Too small to read (under 2 points). */
        TINY,
        /** Drawn as invisible, or marked as hidden. */
        INVISIBLE,
        /** Outside the page. */
        OFF_PAGE
    }

    /**
     * Words that a person does not see.
     *
     * @param text at most 200 characters of them
     */
    public record HiddenText(
            Why why,
            String text,
            @Nullable Integer page,
            @Nullable Box box) {}
}
