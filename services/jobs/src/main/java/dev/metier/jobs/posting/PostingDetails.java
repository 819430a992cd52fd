package dev.metier.jobs.posting;

import dev.metier.contracts.jobs.Criterion;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.contracts.jobs.Salary;
import dev.metier.platform.data.JsonbColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posting says beside what lists are filtered by. */
public record PostingDetails(
        @Nullable Salary salary, List<RequiredSkill> skills, List<Criterion> criteria, List<String> languages)
        implements JsonbColumn {

    public PostingDetails {
        skills = List.copyOf(skills);
        criteria = List.copyOf(criteria);
        languages = List.copyOf(languages);
    }
}
