package dev.metier.search.posting;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobExpired;
import dev.metier.contracts.jobs.JobFilled;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.jobs.JobUpdated;
import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.events.LoggedEvent;
import dev.metier.search.SearchProperties;
import dev.metier.search.index.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Published postings and no others: what ends one takes it out. */
@Component
final class PostingProjection implements Projection {

    private final PostingDocuments documents;
    private final IndexSchema schema;

    PostingProjection(PostingDocuments documents, SearchProperties settings) {
        this.documents = documents;
        this.schema = PostingFields.schema(settings.meaning().dimension());
    }

    @Override
    public SearchIndexType type() {
        return SearchIndexType.JOBS;
    }

    @Override
    public IndexSchema schema() {
        return schema;
    }

    @Override
    public Set<String> topics() {
        return Set.of("job-events");
    }

    @Override
    public List<IndexChange> changes(LoggedEvent event) {
        return switch (event.type()) {
            case "job.published" -> {
                JobPublished published = event.facts(JobPublished.class);
                yield put(published.jobId(), published.facts(), event.meta().time());
            }
            case "job.updated" -> {
                JobUpdated updated = event.facts(JobUpdated.class);
                yield put(updated.jobId(), updated.facts(), event.meta().time());
            }
            case "job.closed" -> delete(event.facts(JobClosed.class).jobId());
            case "job.filled" -> delete(event.facts(JobFilled.class).jobId());
            case "job.expired" -> delete(event.facts(JobExpired.class).jobId());
            default -> List.of();
        };
    }

    private List<IndexChange> put(JobId id, PostingFacts facts, Instant told) {
        Instant published = Objects.requireNonNullElse(facts.publishedAt(), told);
        return List.of(new IndexChange.Put(documents.write(new IndexedPosting(id, facts, published), null, null)));
    }

    private static List<IndexChange> delete(JobId id) {
        return List.of(new IndexChange.Delete(id.toString()));
    }
}
