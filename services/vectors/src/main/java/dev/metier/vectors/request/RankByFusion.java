package dev.metier.vectors.request;

import dev.metier.contracts.vectors.RankPassages;
import dev.metier.contracts.vectors.RankedPassages;
import dev.metier.contracts.vectors.RankedPassages.Ranked;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.lucene.LuceneIndex;
import dev.metier.vectors.VectorsProperties;
import dev.metier.vectors.meaning.Embeddings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts passages in order by an index of them alone, which lives for one question. */
@Component
class RankByFusion {

    private static final String TEXT = "text";

    private final Embeddings embeddings;
    private final IndexSchema schema;

    RankByFusion(Embeddings embeddings, VectorsProperties settings) {
        this.embeddings = embeddings;
        this.schema = new IndexSchema(
                "passages",
                List.of(new IndexSchema.Text(TEXT, 1)),
                List.of(),
                List.of(),
                List.of(),
                settings.dimension());
    }

    RankedPassages rank(RankPassages request) {
        Optional<List<Vector>> vectors = embeddings.questionAndPassages(request.query(), request.passages());
        List<Ranked> ranked = new ArrayList<>(hits(request, vectors.orElse(null)));
        // What neither a word nor a vector finds comes last, as it came.
        IntStream.range(0, request.passages().size())
                .filter(index -> ranked.stream().noneMatch(each -> each.index() == index))
                .mapToObj(index -> new Ranked(index, 0))
                .forEach(ranked::add);
        return new RankedPassages(ranked, vectors.isPresent() ? "late-fusion" : "words");
    }

    private List<Ranked> hits(RankPassages request, @Nullable List<Vector> vectors) {
        int count = request.passages().size();
        try (HybridIndex index = LuceneIndex.inMemory(schema)) {
            index.apply(
                    IntStream.range(0, count)
                            .mapToObj(
                                    i -> put(i, request.passages().get(i), vectors == null ? null : vectors.get(i + 1)))
                            .toList(),
                    Map.of());
            index.refresh();
            Hits hits = index.search(HybridQuery.of(Words.anyOf(request.query()))
                    .near(vectors == null ? null : vectors.getFirst())
                    .page(count, null));
            return hits.hits().stream()
                    .map(hit -> new Ranked(Integer.parseInt(hit.id()), hit.score()))
                    .toList();
        }
    }

    private static IndexChange put(int index, String passage, @Nullable Vector vector) {
        return new IndexChange.Put(new IndexedDocument(
                Integer.toString(index), Map.of(TEXT, passage), Map.of(), Map.of(), Map.of(), vector, ""));
    }
}
