package dev.metier.cv.parsing;

import java.time.Duration;
import java.util.List;

/**
 * How words are recognised in files that hold pictures only.
 *
 * @param program Tesseract, by name or path; blank where nothing is recognised
 * @param languages by the names that the program has for them; empty for those installed that fit, English first
 * @param maxPages the most pages of one file
 * @param timeout for one file
 */
public record Recognition(String program, List<String> languages, int maxPages, Duration timeout) {

    public static final Recognition OFF = new Recognition("", List.of(), 1, Duration.ofSeconds(1));

    public Recognition {
        languages = List.copyOf(languages);
    }

    public boolean isOn() {
        return !program.isBlank();
    }
}
