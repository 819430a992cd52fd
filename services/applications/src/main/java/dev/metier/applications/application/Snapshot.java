package dev.metier.applications.application;

import dev.metier.contracts.cv.DocumentFacts;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import dev.metier.platform.data.JsonbColumn;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what was sent; never changes.
 *
 * @param original the form of the file that the CV was read from, so that both sides see the same check of it
 */
public record Snapshot(
        CvId cvId,
        int cvVersion,
        Resume resume,
        @Nullable String coverLetter,
        Map<String, String> answers,
        @Nullable DocumentFacts original)
        implements JsonbColumn {

    public Snapshot {
        answers = Map.copyOf(answers);
    }
}
