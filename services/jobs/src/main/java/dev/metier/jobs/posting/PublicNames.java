package dev.metier.jobs.posting;

import dev.metier.contracts.jobs.PostingFacts;
import org.jspecify.annotations.Nullable;

/** The names behind the ids of a posting, as they are when it is published. */
record PublicNames(String company, @Nullable String category) {

    PostingFacts factsOf(Posting posting) {
        PostingDetails details = posting.details();
        return new PostingFacts(
                posting.companyId(),
                company,
                posting.title(),
                posting.slug(),
                posting.description(),
                category,
                posting.employmentType(),
                posting.workMode(),
                posting.place(),
                details.salary(),
                details.skills(),
                details.criteria(),
                details.languages(),
                posting.deadline(),
                posting.publishedAt());
    }
}
