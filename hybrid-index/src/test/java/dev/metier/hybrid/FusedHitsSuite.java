package dev.metier.hybrid;

import static dev.metier.hybrid.SampleDocuments.put;
import static dev.metier.hybrid.SampleDocuments.vectorOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.hybrid.Hits.Hit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine finds by words and meaning together. */
abstract class FusedHitsSuite {

    @SuppressWarnings("NullAway.Init")
    private HybridIndex index;

    /** A new index; the old one of that name is gone. */
    protected abstract HybridIndex open();

    final HybridIndex index() {
        return index;
    }

    @BeforeEach
    void fill() {
        index = open();
        index.apply(SampleDocuments.ALL, Map.of("log", "4"));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void meaningFindsWhatNoWordFinds() {
        Hits hits = index().search(HybridQuery.of(Words.anyOf("hospital"))
                .near(vectorOf("nurse"))
                .page(1, null));
        Hit hit = hits.hits().getFirst();
        assertThat(hit.id()).isEqualTo("nurse");
        assertThat(hit.similarity()).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-5));
        assertThat(hit.lexical()).isNull();
        assertThat(hits.total()).isZero();
    }

    @Test
    void whatOnlyMeansTheSameIsAHitFromTheLeastSimilarityOn() {
        HybridQuery query = HybridQuery.of(Words.anyOf("kafka"));
        Hit farthest = index().search(query.near(vectorOf("nurse"))).hits().stream()
                .filter(hit -> hit.lexical() != null)
                .findFirst()
                .orElseThrow();
        assertThat(ids(query.near(vectorOf("nurse"), 0.99))).containsExactlyInAnyOrder("nurse", farthest.id());
        assertThat(ids(query.near(vectorOf("nurse"), 1.5))).containsExactly(farthest.id());
    }

    @Test
    void wordsAndMeaningAreBothToldForAHit() {
        Hit hit = index().search(HybridQuery.of(Words.anyOf("kafka")).near(vectorOf("java")))
                .hits()
                .getFirst();
        assertThat(hit.id()).isEqualTo("java");
        assertThat(hit.lexical()).isPositive();
        assertThat(hit.similarity()).isPositive();
    }

    @Test
    void theBestHitMakesClearerWhatTheWordsMean() {
        index().apply(List.of(put("pilot", "Pilot", "Flies", "air", List.of(), null, null)), Map.of());
        index().refresh();
        Vector between = Vector.of(0.5f, 0.6f, 0.6245f);
        HybridQuery some = HybridQuery.of(null)
                .near(between)
                .where(new Filter.Ids(List.of("pilot", "java", "nurse")))
                .page(3, null);
        assertThat(ids(some)).containsExactly("pilot", "java", "nurse");

        List<Hit> hits = index().search(HybridQuery.of(Words.anyOf("pilot"))
                        .near(between)
                        .where(some.filter())
                        .page(3, null))
                .hits();
        assertThat(hits).extracting(Hit::id).containsExactly("pilot", "nurse", "java");
        assertThat(hits.get(1).similarity()).isLessThan(hits.get(2).similarity());
    }

    @Test
    void filtersHoldForMeaningToo() {
        HybridQuery query = HybridQuery.of(Words.anyOf("clinic"))
                .near(vectorOf("nurse"))
                .where(new Filter.Not(Filter.is("kind", "care")))
                .selecting(Map.of("kind", List.of("food", "care")));
        assertThat(ids(query)).containsExactly("cook");
    }

    @Test
    void vectorsComeBack() {
        assertThat(index().vectors(List.of("nurse", "nobody"))).containsOnlyKeys("nurse");
        assertThat(index().vectors(List.of("nurse")).get("nurse")).isEqualTo(vectorOf("nurse"));
    }

    @Test
    void equalsComeByIdHoweverTheyWereAdded() {
        for (String id : List.of("zoe", "ada", "max", "eva")) {
            index().apply(List.of(put(id, "Pilot", "Flies", "air", List.of(), null, null)), Map.of());
            index().refresh();
        }
        HybridQuery words = HybridQuery.of(Words.allOf("pilot"));
        assertThat(ids(words)).containsExactly("ada", "eva", "max", "zoe");
        assertThat(ids(words.near(vectorOf("zoe")).page(4, null))).containsExactly("ada", "eva", "max", "zoe");
    }

    @Test
    void pagesGoOnBehindTheFirstRound() {
        List<IndexChange> many = IntStream.range(0, 450)
                .mapToObj(i -> put("pilot%03d".formatted(i), "Pilot", "Flies", "air", List.of(), null, null))
                .toList();
        index().apply(many, Map.of());
        index().refresh();
        HybridQuery query = HybridQuery.of(Words.allOf("pilot")).near(vectorOf("max"));
        List<String> whole = ids(query.page(450, null));
        assertThat(whole).hasSize(450).doesNotHaveDuplicates();
        List<Hit> first = index().search(query.page(190, null)).hits();
        List<String> rest = ids(query.page(260, first.getLast().cursor()));
        assertThat(Stream.concat(first.stream().map(Hit::id), rest.stream())).containsExactlyElementsOf(whole);
    }

    final List<String> ids(HybridQuery query) {
        return index.search(query).hits().stream().map(Hit::id).toList();
    }
}
