package dev.metier.contracts.applications;

import dev.metier.contracts.ats.CvCheck;
import dev.metier.contracts.cv.Resume;
import dev.metier.contracts.id.CvId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application in full: exactly what was sent, and what happened since.
 *
 * @param resume the CV as it was at the moment of applying
 * @param check the evidence for each criterion; absent until it ran
 */
public record ApplicationView(
        ApplicationSummary summary,
        CvId cvId,
        int cvVersion,
        Resume resume,
        @Nullable String coverLetter,
        Map<String, String> answers,
        @Nullable CvCheck check,
        List<StageChange> history) {

    public ApplicationView {
        answers = Map.copyOf(answers);
        history = List.copyOf(history);
    }
}
