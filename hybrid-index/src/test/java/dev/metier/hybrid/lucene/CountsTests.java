package dev.metier.hybrid.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals and counts of an index in many parts, with documents written over and taken away, against a plain count. */
class CountsTests {

    private static final IndexSchema SCHEMA = new IndexSchema(
            "counts",
            List.of(new IndexSchema.Text("text", 1)),
            List.of("few", "one", "many"),
            List.of("number"),
            List.of(),
            0);
    private static final Map<String, Integer> ALL = Map.of("few", 1000, "one", 1000, "many", 1000);
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta");

    private final Random random = new Random(5);
    private final Map<String, IndexedDocument> documents = new TreeMap<>();

    @Test
    void countsAreThoseOfAPlainCount(@TempDir Path folder) throws IOException {
        try (HybridIndex index = new LuceneIndex(SCHEMA, FSDirectory.open(folder), new Parts(20))) {
            for (int round = 0; round < 8; round++) {
                change(index);
                assertRight(index, null, Filter.EVERYTHING, Map.of());
                assertRight(index, null, Filter.EVERYTHING, Map.of("few", List.of("v1")));
                assertRight(index, "alpha", Filter.EVERYTHING, Map.of());
                assertRight(index, "alpha beta", new Filter.Between("number", 20.0, null), Map.of());
                assertRight(
                        index,
                        "gamma",
                        Filter.EVERYTHING,
                        Map.of("few", List.of("v1", "v2"), "many", List.of("v3"), "one", List.of("v9", "nothing")));
            }
        }
    }

    private void change(HybridIndex index) {
        List<IndexChange> changes = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String id = "d" + random.nextInt(900);
            if (random.nextInt(4) == 0) {
                documents.remove(id);
                changes.add(new IndexChange.Delete(id));
                continue;
            }
            IndexedDocument document = document(id);
            documents.put(id, document);
            changes.add(new IndexChange.Put(document));
        }
        index.apply(changes, Map.of());
        index.refresh();
    }

    private IndexedDocument document(String id) {
        String text = WORDS.stream().filter(word -> random.nextBoolean()).collect(Collectors.joining(" "));
        List<String> many = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "v" + random.nextInt(20))
                .distinct()
                .toList();
        return new IndexedDocument(
                id,
                Map.of("text", text),
                Map.of(
                        "few",
                        random.nextInt(5) == 0 ? List.of() : List.of("v" + random.nextInt(3)),
                        "one",
                        List.of("v" + random.nextInt(600)),
                        "many",
                        many),
                Map.of("number", (double) random.nextInt(40)),
                Map.of(),
                null,
                "");
    }

    private void assertRight(
            HybridIndex index, @Nullable String words, Filter filter, Map<String, List<String>> chosen) {
        Hits hits = index.search(HybridQuery.of(words == null ? null : Words.allOf(words))
                .where(filter)
                .selecting(chosen)
                .counting(ALL)
                .page(1000, null));
        List<IndexedDocument> matching = documents.values().stream()
                .filter(each -> words == null
                        || List.of(each.texts().getOrDefault("text", "").split(" ", -1))
                                .containsAll(List.of(words.split(" ", -1))))
                .filter(each -> !(filter instanceof Filter.Between between)
                        || each.numbers().getOrDefault("number", 0.0) >= Objects.requireNonNull(between.least()))
                .toList();
        List<String> expected = matching.stream()
                .filter(each -> holds(each, chosen, ""))
                .map(IndexedDocument::id)
                .toList();
        assertThat(hits.total()).isEqualTo(expected.size());
        assertThat(hits.hits()).extracting(Hits.Hit::id).containsExactlyInAnyOrderElementsOf(expected);
        ALL.keySet()
                .forEach(field -> assertThat(hits.facets().get(field))
                        .as(field)
                        .isEqualTo(counts(
                                matching.stream()
                                        .filter(each -> holds(each, chosen, field))
                                        .toList(),
                                field)));
    }

    private static boolean holds(IndexedDocument document, Map<String, List<String>> chosen, String except) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(except))
                .allMatch(choice -> document.keywords().getOrDefault(choice.getKey(), List.of()).stream()
                        .anyMatch(choice.getValue()::contains));
    }

    private static List<FacetValue> counts(List<IndexedDocument> some, String field) {
        return some.stream()
                .flatMap(each -> each.keywords().getOrDefault(field, List.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new FacetValue(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }
}
