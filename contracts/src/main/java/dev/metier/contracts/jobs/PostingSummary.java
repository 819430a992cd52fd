package dev.metier.contracts.jobs;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A posting as a line of a list. */
public record PostingSummary(
        JobId id,
        CompanyId companyId,
        String companyName,
        String title,
        String slug,
        @Nullable String categoryName,
        EmploymentType employmentType,
        WorkMode workMode,
        @Nullable String place,
        @Nullable Salary salary,
        @Nullable LocalDate deadline,
        PostingStatus status,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
