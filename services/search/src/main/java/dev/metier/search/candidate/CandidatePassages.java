package dev.metier.search.candidate;

import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateSkillView;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Passages;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What candidates can do; neither who they are nor where. */
@Component
final class CandidatePassages implements Passages {

    private final LiveIndex index;
    private final CandidateDocuments documents;

    CandidatePassages(@Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex index, CandidateDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public LiveIndex index() {
        return index;
    }

    @Override
    public String of(String body) {
        CandidateFacts facts = documents.read(body).facts();
        String skills = facts.skills().stream().map(CandidateSkillView::name).collect(Collectors.joining(", "));
        return Objects.requireNonNullElse(facts.headline(), "") + ". " + String.join(", ", facts.desiredTitles()) + ". "
                + skills + ".";
    }

    @Override
    public IndexedDocument write(String body, String model, Vector vector) {
        return documents.write(documents.read(body), model, vector);
    }
}
