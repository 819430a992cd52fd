package dev.metier.ats.job;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobsApi;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.PostingView;
import dev.metier.platform.errors.MetierException;
import dev.metier.platform.security.CurrentCaller;
import dev.metier.platform.security.Role;
import org.springframework.stereotype.Component;

/**
 * Facts of postings. The local copy answers; only where it knows nothing (published a moment ago, or a draft that the
 * caller may see) the owner of the fact is asked.
 */
@Component
public class KnownPostings {

    private final PostingCache cache;
    private final JobsApi jobs;
    private final CurrentCaller callers;

    KnownPostings(PostingCache cache, JobsApi jobs, CurrentCaller callers) {
        this.cache = cache;
        this.jobs = jobs;
        this.callers = callers;
    }

    /** Errors: {@code not-found} where the caller may see no such posting. */
    public PostingFacts get(JobId id) {
        return cache.find(id).orElseGet(() -> ask(id));
    }

    /** A service may read every draft, but works for people who may not. */
    private PostingFacts ask(JobId id) {
        PostingView posting = jobs.get(id);
        if (posting.publishedAt() == null && callers.get().is(Role.SERVICE)) {
            throw MetierException.notFound("posting");
        }
        return facts(posting);
    }

    private static PostingFacts facts(PostingView posting) {
        return new PostingFacts(
                posting.companyId(),
                posting.companyName(),
                posting.title(),
                posting.slug(),
                posting.description(),
                posting.categoryName(),
                posting.employmentType(),
                posting.workMode(),
                posting.place(),
                posting.salary(),
                posting.skills(),
                posting.criteria(),
                posting.languages(),
                posting.deadline(),
                posting.publishedAt());
    }
}
