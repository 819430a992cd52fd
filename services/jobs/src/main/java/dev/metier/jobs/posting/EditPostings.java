package dev.metier.jobs.posting;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.Problem.FieldError;
import dev.metier.contracts.id.CategoryId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.PostingRequest;
import dev.metier.jobs.category.JobCategories;
import dev.metier.jobs.company.CompanyCache;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What recruiters do with postings. Who may, was asked before. */
@Component
class EditPostings {

    private final Postings postings;
    private final CompanyCache companies;
    private final JobCategories categories;
    private final Clock clock;

    EditPostings(Postings postings, CompanyCache companies, JobCategories categories, Clock clock) {
        this.postings = postings;
        this.companies = companies;
        this.categories = categories;
        this.clock = clock;
    }

    @Transactional
    JobId draft(PostingRequest request) {
        categoryName(request.categoryId());
        return postings.save(Posting.draft(request, clock.instant())).id();
    }

    @Transactional
    void revise(JobId id, @Nullable Integer version, PostingRequest request) {
        Posting posting = find(id);
        if (version != null && version != posting.version()) {
            throw new OptimisticLockingFailureException("posting " + id + " has version " + posting.version());
        }
        posting.revise(request, new PublicNames(companyName(posting), categoryName(request.categoryId())), today());
        postings.save(posting);
    }

    @Transactional
    void publish(JobId id) {
        Posting posting = find(id);
        posting.publish(names(posting), clock.instant(), today());
        postings.save(posting);
    }

    @Transactional
    void relist(JobId id) {
        Posting posting = find(id);
        posting.relist(names(posting), clock.instant(), today());
        postings.save(posting);
    }

    @Transactional
    void change(JobId id, Consumer<Posting> verb) {
        Posting posting = find(id);
        verb.accept(posting);
        postings.save(posting);
    }

    @Transactional(readOnly = true)
    Posting find(JobId id) {
        return postings.findByIdAndDeletedFalse(id).orElseThrow(() -> MetierException.notFound("posting"));
    }

    private PublicNames names(Posting posting) {
        return new PublicNames(companyName(posting), categoryName(posting.categoryId()));
    }

    private String companyName(Posting posting) {
        return companies.name(posting.companyId()).orElse("");
    }

    private @Nullable String categoryName(@Nullable CategoryId id) {
        if (id == null) {
            return null;
        }
        return categories
                .name(id)
                .orElseThrow(() -> new MetierException(
                        ErrorCode.CATEGORY_UNKNOWN,
                        "There is no such category; take one of /api/v1/job-categories.",
                        List.of(new FieldError("categoryId", "is not a category"))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
