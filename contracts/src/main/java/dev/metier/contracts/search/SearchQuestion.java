package dev.metier.contracts.search;

import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.WorkMode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole question, with the names, meanings and bounds of the parameters of {@link SearchApi#search}. Lists that are absent
 * are empty.
 */
public record SearchQuestion(
        @Nullable String q,
        List<@NotNull String> skill,
        List<@NotNull String> company,
        List<@NotNull String> place,
        List<@NotNull String> country,
        @Nullable String near,
        @Nullable Integer radius,
        List<@NotNull WorkMode> mode,
        List<@NotNull EmploymentType> employment,
        List<@NotNull String> category,
        List<@NotNull String> language,
        List<@NotNull Seniority> seniority,
        @Nullable Integer salaryMin,
        @Nullable String currency,
        @Nullable LocalDate since,
        @Nullable SearchSort sort,
        List<@NotNull String> plain) {

    public SearchQuestion {
        skill = copy(skill);
        company = copy(company);
        place = copy(place);
        country = copy(country);
        mode = copy(mode);
        employment = copy(employment);
        category = copy(category);
        language = copy(language);
        seniority = copy(seniority);
        plain = copy(plain);
    }

    private static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : values.stream().toList();
    }
}
