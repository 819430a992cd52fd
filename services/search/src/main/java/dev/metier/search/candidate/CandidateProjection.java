package dev.metier.search.candidate;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.events.LoggedEvent;
import dev.metier.search.SearchProperties;
import dev.metier.search.index.Projection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** People who show themselves and no others: what hides one takes them out. */
@Component
final class CandidateProjection implements Projection {

    private final CandidateDocuments documents;
    private final IndexSchema schema;

    CandidateProjection(CandidateDocuments documents, SearchProperties settings) {
        this.documents = documents;
        this.schema = CandidateFields.schema(settings.meaning().dimension());
    }

    @Override
    public SearchIndexType type() {
        return SearchIndexType.CANDIDATES;
    }

    @Override
    public IndexSchema schema() {
        return schema;
    }

    @Override
    public Set<String> topics() {
        return Set.of("candidate-events");
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    /** Hiding needs nothing but the key, whatever else the event says. */
    @Override
    public List<IndexChange> changes(LoggedEvent event) {
        return switch (event.type()) {
            case "candidate.shown" -> {
                CandidateShown shown = event.facts(CandidateShown.class);
                UserId id = shown.userId();
                yield List.of(new IndexChange.Put(documents.write(
                        new IndexedCandidate(id, shown.facts(), event.meta().time()), null, null)));
            }
            case "candidate.hidden" -> List.of(new IndexChange.Delete(event.key()));
            default -> List.of();
        };
    }

    /** Facts from before no longer hold, and a log that keeps the last event of each key does not have them any more. */
    @Override
    public List<IndexChange> changesOfUnfit(LoggedEvent event) {
        return List.of(new IndexChange.Delete(event.key()));
    }
}
