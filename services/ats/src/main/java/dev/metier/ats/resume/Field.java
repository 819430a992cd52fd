package dev.metier.ats.resume;

import dev.metier.ats.taxonomy.Words;
import dev.metier.ats.taxonomy.Words.Word;
import java.util.List;

/**
 * One text of a CV.
 *
 * @param pointer JSON Pointer into the resume
 * @param words of the text, split once because all rules ask for them
 * @param folded the text in small letters without accents
 */
public record Field(String pointer, String text, Place place, List<Word> words, String folded) {

    public Field {
        words = List.copyOf(words);
    }

    Field(String pointer, String text, Place place) {
        this(pointer, text, place, Words.of(text), Folded.of(text));
    }

    /** Without the characters from {@code start} to {@code end}; what stands after them keeps its place. */
    public Field without(int start, int end) {
        String blank = " ".repeat(end - start);
        return new Field(pointer, text.substring(0, start) + blank + text.substring(end), place);
    }

    public Field at(Place weaker) {
        return new Field(pointer, text, weaker, words, folded);
    }

    /** What a skill that is named here proves. */
    public enum Place {
        /** Used in work, a project or volunteering. */
        USED,
        /** An item of a list of skills. */
        LISTED,
        /** Said elsewhere: headline, summary, education, certificates. */
        SAID
    }
}
