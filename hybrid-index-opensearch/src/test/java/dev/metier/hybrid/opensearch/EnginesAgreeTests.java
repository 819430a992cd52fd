package dev.metier.hybrid.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metier.hybrid.Filter;
import dev.metier.hybrid.GeoPoint;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridIndex;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.Words.Term;
import dev.metier.hybrid.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same documents and questions for both engines: the same hits, scores, counts and pieces of text. No text has more
 * sentences than are shown, because each engine chooses among them in its own way.
 */
@ExtendWith(Cluster.Extension.class)
class EnginesAgreeTests {

    private static final IndexSchema SCHEMA = new IndexSchema(
            "agree",
            List.of(new IndexSchema.Text("title", 2.5f), new IndexSchema.Text("text", 1)),
            List.of("kind", "skill"),
            List.of("pay"),
            List.of("at"),
            4);

    private static final List<String> WORDS = List.of(
            "nurse",
            "nurses",
            "nursing",
            "night-shift",
            "developer's",
            "C++",
            ".NET",
            "c#",
            "Köln",
            "Zürich",
            "building",
            "buildings",
            "software",
            "engineer",
            "engineering",
            "2026",
            "well-being",
            "naïve");

    private final Random random = new Random(7);
    private final List<IndexChange> documents =
            IntStream.range(0, 300).mapToObj(this::document).toList();

    @Test
    void bothGiveTheSameAnswers(@TempDir Path folder, Cluster cluster) {
        cluster.delete(SCHEMA.name());
        try (HybridIndex lucene = LuceneIndex.open(SCHEMA, folder);
                HybridIndex openSearch = OpenSearchIndex.open(SCHEMA, cluster.settings())) {
            for (HybridIndex index : List.of(lucene, openSearch)) {
                index.apply(documents, Map.of());
                index.refresh();
            }
            questions().forEach(query -> assertAlike(query, lucene.search(query), openSearch.search(query)));
        }
    }

    private static Stream<HybridQuery> questions() {
        List<Words> words = List.of(
                Words.anyOf("nurse"),
                Words.anyOf("night-shift Nurses in Koln"),
                Words.allOf("software developer"),
                new Words(List.of(Term.word("nurse"), Term.word("building"), Term.word("c#")), 0.5),
                new Words(
                        List.of(
                                Term.phrase("software engineer"),
                                Term.word("2026").excluded()),
                        1),
                new Words(List.of(Term.word("nurse").or(List.of("software building", "zurich"))), 1),
                new Words(List.of(Term.word("nurse"), Term.word("$$"), Term.phrase("nurse")), 1),
                Words.anyOf("enginer sofwtare wellbeing"),
                Words.anyOf("C++ .NET C# developers"),
                Words.anyOf("nothing of it occurs"));
        return words.stream()
                .flatMap(each -> Stream.of(
                        HybridQuery.of(each)
                                .counting(Map.of("kind", 3, "skill", 5))
                                .highlighted()
                                .page(50, null),
                        HybridQuery.of(each)
                                .where(new Filter.Not(new Filter.Between("pay", null, 2000.0)))
                                .selecting(Map.of("kind", List.of("a", "b"), "skill", List.of("x")))
                                .counting(Map.of("kind", 3, "skill", 5))
                                .sorted(new Sort.By("pay", true)),
                        HybridQuery.of(each)
                                .near(Vector.of(0.5f, 0.5f, 0.5f, 0.5f))
                                .where(new Filter.Near("at", new GeoPoint(50, 10), 900))
                                .selecting(Map.of("kind", List.of("a", "b")))
                                .counting(Map.of("kind", 3))
                                .highlighted()
                                .page(60, null)));
    }

    private static void assertAlike(HybridQuery query, Hits one, Hits other) {
        assertThat(other.total()).as("total of %s", query).isEqualTo(one.total());
        assertThat(other.facets()).as("counts of %s", query).isEqualTo(one.facets());
        assertThat(other.hits())
                .as("hits of %s", query)
                .extracting(Hit::id)
                .isEqualTo(one.hits().stream().map(Hit::id).toList());
        for (int i = 0; i < one.hits().size(); i++) {
            assertAlike(query, one.hits().get(i), other.hits().get(i));
        }
    }

    private static void assertAlike(HybridQuery query, Hit one, Hit other) {
        assertThat(other.score()).as("score of %s", query).isCloseTo(one.score(), within(1e-4));
        assertClose(one.lexical(), other.lexical());
        assertClose(one.similarity(), other.similarity());
        assertThat(other.matched()).as("matches of %s", query).isEqualTo(one.matched());
        assertThat(texts(other)).as("highlights of %s", query).isEqualTo(texts(one));
        assertThat(other.body()).isEqualTo(one.body());
    }

    /** Pieces and words of a phrase that stand side by side are one for Lucene, and two for OpenSearch. */
    private static Map<String, String> texts(Hit hit) {
        return hit.highlights().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().stream()
                                .map(piece -> piece.isMatch() ? "<" + piece.text() + ">" : piece.text())
                                .collect(Collectors.joining())
                                .replaceAll("[\\s…]+", "")
                                .replace("><", "")));
    }

    private static void assertClose(@Nullable Double one, @Nullable Double other) {
        if (one == null) {
            assertThat(other).isNull();
            return;
        }
        assertThat(other).isCloseTo(one, within(1e-4));
    }

    private IndexChange document(int number) {
        float[] direction = new float[4];
        double length = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) random.nextGaussian();
            length += direction[i] * direction[i];
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] /= (float) Math.sqrt(length);
        }
        String id = "id%03d".formatted(number);
        return new IndexChange.Put(new IndexedDocument(
                id,
                Map.of("title", words(3) + ".", "text", words(16) + "! " + words(24) + "."),
                Map.of("kind", List.of(oneOf("a", "b", "c", "d")), "skill", List.of(oneOf("x", "y"), oneOf("y", "z"))),
                number % 5 == 0 ? Map.of() : Map.of("pay", 1000.0 + random.nextInt(40) * 100),
                number % 7 == 0
                        ? Map.of()
                        : Map.of("at", new GeoPoint(45 + random.nextDouble(10), random.nextDouble(20))),
                number % 3 == 0 ? null : Vector.of(direction),
                "body of " + id));
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2))))
                .collect(Collectors.joining(" "));
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }
}
