package dev.metier.ats.resume;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.FieldSource;
import dev.metier.contracts.cv.Resume;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that the engine is told about a CV.
 *
 * @param today the day that counts as today
 * @param original the form of the file it was read from, absent for a CV that was written by hand
 * @param fields where each field was read, by JSON Pointer, in the order of the pointers so that its bytes are always the same
 */
public record GivenCv(
        Resume resume, @Nullable LocalDate today, @Nullable DocumentFacts original, Map<String, FieldSource> fields) {

    public GivenCv {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** A CV that was not read from a file. */
    public static GivenCv written(Resume resume, @Nullable LocalDate today) {
        return new GivenCv(resume, today, null, Map.of());
    }

    public boolean wasRead() {
        return original != null || !fields.isEmpty();
    }
}
