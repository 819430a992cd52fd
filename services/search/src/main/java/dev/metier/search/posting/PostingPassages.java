package dev.metier.search.posting;

import dev.metier.contracts.jobs.PostingFacts;
import dev.metier.contracts.jobs.RequiredSkill;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Passages;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What postings mean. */
@Component
final class PostingPassages implements Passages {

    private final LiveIndex index;
    private final PostingDocuments documents;

    PostingPassages(LiveIndex index, PostingDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    @Override
    public LiveIndex index() {
        return index;
    }

    @Override
    public String of(String body) {
        PostingFacts facts = documents.read(body).facts();
        String skills = facts.skills().stream().map(RequiredSkill::name).collect(Collectors.joining(", "));
        return facts.title() + ". " + skills + ". " + PlainText.of(facts.description());
    }

    @Override
    public IndexedDocument write(String body, String model, Vector vector) {
        return documents.write(documents.read(body), model, vector);
    }
}
