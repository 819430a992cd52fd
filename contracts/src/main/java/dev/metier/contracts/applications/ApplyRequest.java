package dev.metier.contracts.applications;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param cvVersion the version of the CV to send; the newest where absent
 * @param answers to the questions of the posting, by question
 */
public record ApplyRequest(
        @NotNull JobId jobId,
        @NotNull CvId cvId,
        @Nullable Integer cvVersion,
        @Size(max = 10_000) @Nullable String coverLetter,
        @NotNull @Size(max = 30) Map<@NotBlank @Size(max = 200) String, @NotNull @Size(max = 4000) String> answers) {}
