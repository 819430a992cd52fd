package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
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
 * @param original the form of the uploaded file, absent for a CV that was written here
 * @param masterId the CV of which this is a variant, absent for a master
 * @param masterVersion the version of the master that was copied
 * @param masterCurrent the version that the master has by now; the master moved on where it is another one
 * @param jobId the posting for which this variant was made
 * @param locked whether the CV refuses changes until its owner unlocks it
 * @param photoAt when the photo was uploaded, absent where there is none
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
        @Nullable DocumentFacts original,
        @Nullable CvId masterId,
        @Nullable Integer masterVersion,
        @Nullable Integer masterCurrent,
        @Nullable JobId jobId,
        boolean locked,
        @Nullable Instant photoAt,
        Instant createdAt,
        Instant updatedAt) {

    public CvView {
        fields = Map.copyOf(fields);
        warnings = List.copyOf(warnings);
    }
}
