package dev.metier.contracts.jobs;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A posting as a recruiter writes it.
 *
 * @param description Markdown
 * @param place free text such as {@code Bucharest, RO}; needed unless the work is remote
 * @param languages BCP 47 tags that the work needs
 * @param deadline the last day for applications
 */
public record PostingRequest(
        @NotNull CompanyId companyId,
        @NotBlank @Size(max = 160) String title,
        @NotBlank @Size(max = 20_000) String description,
        @Nullable CategoryId categoryId,
        @NotNull EmploymentType employmentType,
        @NotNull WorkMode workMode,
        @Size(max = 160) @Nullable String place,
        @Valid @Nullable Salary salary,
        @NotNull @Size(max = 50) @Valid List<RequiredSkill> skills,
        @NotNull @Size(max = 20) @Valid List<Criterion> criteria,
        @NotNull @Size(max = 10) List<@NotBlank @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Nullable LocalDate deadline) {}
