package dev.metier.jobs.posting;

import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.jobs.EmploymentType;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.platform.data.Conditions;
import dev.metier.platform.data.Cursor;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a list of postings is narrowed by; absent fields narrow nothing. */
public record PostingFilter(
        @Nullable String q,
        @Nullable CompanyId companyId,
        @Nullable CategoryId categoryId,
        @Nullable EmploymentType employmentType,
        @Nullable WorkMode workMode,
        @Nullable PostingStatus status) {

    /** Without a company only published postings are listed. */
    Conditions conditions(@Nullable Cursor after) {
        String words = q == null || q.isBlank() ? null : q.strip();
        var conditions = new Conditions()
                .and("not p.deleted")
                .and("p.status = :status", "status", companyId == null ? PostingStatus.PUBLISHED : status)
                .and("p.company_id = :company", "company", companyId == null ? null : companyId.value())
                .and("p.category_id = :category", "category", categoryId == null ? null : categoryId.value())
                .and("p.employment_type = :employmentType", "employmentType", employmentType)
                .and("p.work_mode = :workMode", "workMode", workMode)
                .and(
                        "(p.words @@ websearch_to_tsquery('english', :q) or strpos(lower(c.name), lower(:q)) > 0)",
                        "q",
                        words);
        if (after != null) {
            conditions
                    .and(
                            "(p.listed_at, p.id) < (:at, :id)",
                            "at",
                            after.instant(0).atOffset(ZoneOffset.UTC))
                    .and("true", "id", after.uuid(1));
        }
        return conditions;
    }
}
