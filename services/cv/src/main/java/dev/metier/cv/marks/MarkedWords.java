package dev.metier.cv.marks;

import dev.metier.contracts.cv.FieldSource.Box;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field as they stand in a document.
 *
 * @param pointer of the field, e.g. {@code work/0/name}
 * @param part counts paragraphs of one field, 0 for the first
 * @param href where the words lead
 * @param page from 1; absent where the format has no pages
 */
public record MarkedWords(
        String pointer,
        int part,
        String words,
        @Nullable String href,
        @Nullable Integer page,
        @Nullable Box box) {}
