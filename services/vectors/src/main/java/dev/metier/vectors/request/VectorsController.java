package dev.metier.vectors.request;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.FoundChunks;
import dev.metier.contracts.vectors.IndexChunks;
import dev.metier.contracts.vectors.IndexedChunks;
import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.RankedPassages;
import dev.metier.contracts.vectors.SearchChunks;
import dev.metier.contracts.vectors.VectorsApi;
import dev.metier.vectors.document.Documents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('SERVICE')")
class VectorsController implements VectorsApi {

    private final Documents documents;
    private final FindChunks find;
    private final CrossEncoder crossEncoder;
    private final RankByFusion fusion;

    VectorsController(Documents documents, FindChunks find, CrossEncoder crossEncoder, RankByFusion fusion) {
        this.documents = documents;
        this.find = find;
        this.crossEncoder = crossEncoder;
        this.fusion = fusion;
    }

    @Override
    public IndexedChunks index(IndexChunks request) {
        return documents.write(request);
    }

    @Override
    public IndexedChunks document(DocumentId documentId) {
        return documents.progress(documentId);
    }

    @Override
    public void deleteDocument(DocumentId documentId) {
        documents.remove(documentId);
    }

    @Override
    public void deleteOwner(UserId ownerId) {
        documents.removeAllOf(ownerId);
    }

    @Override
    public FoundChunks search(SearchChunks request) {
        return find.find(request);
    }

    @Override
    public RankedPassages rerank(RankPassages request) {
        return crossEncoder.rank(request).orElseGet(() -> fusion.rank(request));
    }
}
