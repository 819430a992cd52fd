package dev.metier.contracts.jobs;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting in full.
 *
 * @param slug the last part of the public address {@code /jobs/{id}/{slug}}
 * @param version to be sent back as {@code If-Match} with an update
 */
public record PostingView(
        JobId id,
        CompanyId companyId,
        String companyName,
        String title,
        String slug,
        String description,
        @Nullable CategoryId categoryId,
        @Nullable String categoryName,
        EmploymentType employmentType,
        WorkMode workMode,
        @Nullable String place,
        @Nullable Salary salary,
        List<RequiredSkill> skills,
        List<Criterion> criteria,
        List<String> languages,
        @Nullable LocalDate deadline,
        PostingStatus status,
        Instant createdAt,
        @Nullable Instant publishedAt,
        int version) {

    public PostingView {
        skills = List.copyOf(skills);
        criteria = List.copyOf(criteria);
        languages = List.copyOf(languages);
    }
}
