package dev.metier.contracts.cv;

import dev.metier.contracts.id.CvId;
import dev.metier.contracts.id.JobId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a cover letter says.
 *
 * @param title what its owner calls it; not printed
 * @param cvId the CV it goes with, whose name and contact it carries
 * @param jobId the posting it answers
 * @param language BCP 47 tag; absent takes the one of the CV
 * @param recipient name and address, a line each
 * @param body paragraphs with empty lines between them; may hold inline Markdown
 * @param closing as "Yours sincerely"; the name follows
 */
public record CoverLetterRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable CvId cvId,
        @Nullable JobId jobId,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
        String language,

        @Nullable @Size(max = 500) String recipient,
        @Nullable @Size(max = 200) String subject,
        @NotNull @Size(max = 20_000) String body,
        @Nullable @Size(max = 200) String closing) {}
