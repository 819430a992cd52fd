package dev.metier.contracts.jobs;

import dev.metier.contracts.id.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public facts of a posting that other services keep a copy of.
 *
 * @param publishedAt when it was last opened; absent in events from before it was told
 */
public record PostingFacts(
        CompanyId companyId,
        String companyName,
        String title,
        String slug,
        String description,
        @Nullable String categoryName,
        EmploymentType employmentType,
        WorkMode workMode,
        @Nullable String place,
        @Nullable Salary salary,
        List<RequiredSkill> skills,
        List<Criterion> criteria,
        List<String> languages,
        @Nullable LocalDate deadline,
        @Nullable Instant publishedAt) {

    public PostingFacts {
        skills = List.copyOf(skills);
        criteria = List.copyOf(criteria);
        languages = List.copyOf(languages);
    }
}
