package dev.metier.cv.parsing;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param fields where each field was read, by JSON Pointer into the resume
 * @param warnings what the reader of the file should know, in plain words
 * @param original the form of the file
 * @param engine what read it
 */
public record ParsedResume(
        Resume resume,
        Map<String, FieldSource> fields,
        List<String> warnings,
        @Nullable DocumentFacts original,
        String engine,
        String engineVersion) {

    public ParsedResume {
        fields = Map.copyOf(fields);
        warnings = List.copyOf(warnings);
    }

    /** Mean confidence over all fields, 0 for an empty CV. */
    public double confidence() {
        return fields.values().stream()
                .mapToDouble(FieldSource::confidence)
                .average()
                .orElse(0);
    }
}
