package dev.metier.contracts.search;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.Salary;
import dev.metier.contracts.jobs.WorkMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found. What only postings have is absent for others.
 *
 * @param id of the posting or company
 * @param title of a posting; the name of a company
 * @param path its public page
 * @param company the name
 * @param place as it was written
 * @param country ISO 3166 code, where the place is known
 * @param salary as it was offered
 * @param skills those that must be there first
 * @param published when it became public
 * @param highlights the best first
 */
public record SearchHit(
        SearchType type,
        UUID id,
        String title,
        String path,
        CompanyId companyId,
        String company,
        @Nullable String place,
        @Nullable String country,
        @Nullable WorkMode mode,
        @Nullable EmploymentType employment,
        @Nullable String category,
        @Nullable Seniority seniority,
        @Nullable Salary salary,
        List<String> skills,
        List<String> languages,
        @Nullable Instant published,
        @Nullable LocalDate deadline,
        List<SearchHighlight> highlights,
        SearchWhy why) {

    public SearchHit {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        highlights = List.copyOf(highlights);
    }
}
