package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CV as it stands in one version.
 *
 * @param version counted from 1; each correction makes a new one
 * @param fields where each field was read, by JSON Pointer into {@code resume}; a field that a person corrected is absent
 * @param engine the engine that read the original, absent for a CV that was written here
 * @param warnings what the reader of the original should know, in plain words
 */
public record CvView(
        CvId id,
        UserId ownerId,
        String title,
        int version,
        Resume resume,
        Map<String, FieldSource> fields,
        @Nullable String engine,
        @Nullable String engineVersion,
        List<String> warnings,
        Instant createdAt,
        Instant updatedAt) {

    public CvView {
        fields = Map.copyOf(fields);
        warnings = List.copyOf(warnings);
    }
}
