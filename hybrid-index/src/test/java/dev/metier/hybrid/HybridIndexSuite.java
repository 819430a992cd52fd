package dev.metier.hybrid;

import static dev.metier.hybrid.SampleDocuments.BERLIN;
import static dev.metier.hybrid.SampleDocuments.put;
import static dev.metier.hybrid.SampleDocuments.vectorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.metier.hybrid.Hits.FacetValue;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.Words.Term;
import dev.metier.hybrid.suggestion.Suggestion;
import dev.metier.hybrid.suggestion.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every engine does alike. */
public abstract class HybridIndexSuite extends FusedHitsSuite {

    @Test
    void aWordInAHeavyTextCountsMore() {
        assertThat(ids(HybridQuery.of(Words.anyOf("nurse")))).containsExactly("nurse", "cook");
    }

    @Test
    void caseAccentsAndEndingsMakeNoDifference() {
        assertThat(ids(HybridQuery.of(Words.anyOf("NÜRSES")))).containsExactly("nurse", "cook");
        assertThat(ids(HybridQuery.of(Words.anyOf("building service")))).containsExactly("java");
    }

    @Test
    void namesOfLanguagesKeepTheirSigns() {
        assertThat(ids(HybridQuery.of(Words.anyOf("C++")))).containsExactly("c");
        assertThat(ids(HybridQuery.of(Words.anyOf("C#")))).isEmpty();
    }

    @Test
    void aSlipFindsWhatWasMeant() {
        assertThat(ids(HybridQuery.of(Words.anyOf("nurze")))).contains("nurse");
        assertThat(ids(HybridQuery.of(Words.anyOf("develloper")))).containsExactly("java");
    }

    @Test
    void theLastWordMayBeUnfinished() {
        assertThat(ids(HybridQuery.of(Words.allOf("devel")))).containsExactly("java");
        assertThat(ids(HybridQuery.of(Words.allOf("menus nur")))).containsExactly("cook");
        assertThat(ids(HybridQuery.of(Words.allOf("devel java")))).isEmpty();
    }

    @Test
    void allWordsOrSomeOfThem() {
        assertThat(ids(HybridQuery.of(Words.allOf("clinic menus")))).containsExactly("cook");
        assertThat(ids(HybridQuery.of(Words.anyOf("clinic menus")))).containsExactly("cook", "nurse");
    }

    @Test
    void aPhraseStandsTogetherAndAnExcludedWordNowhere() {
        assertThat(ids(HybridQuery.of(new Words(List.of(Term.phrase("nurse at hand")), 1))))
                .containsExactly("cook");
        assertThat(ids(HybridQuery.of(new Words(List.of(Term.phrase("hand at nurse")), 1))))
                .isEmpty();
        assertThat(ids(HybridQuery.of(new Words(
                        List.of(Term.word("clinic"), Term.word("menus").excluded()), 1))))
                .containsExactly("nurse");
        assertThat(ids(HybridQuery.of(new Words(List.of(Term.word("clinic").excluded()), 1))))
                .containsExactlyInAnyOrder("java", "c");
    }

    @Test
    void anAlternativeCountsForLess() {
        Words words = new Words(List.of(Term.word("cook").or(List.of("nurse"))), 1);
        assertThat(ids(HybridQuery.of(words))).containsExactly("cook", "nurse");
    }

    @Test
    void termsThatOccurAreNamed() {
        Hit hit = index().search(HybridQuery.of(Words.anyOf("kafka clinic service")))
                .hits()
                .getFirst();
        assertThat(hit.id()).isEqualTo("java");
        assertThat(hit.matched()).containsExactly("kafka", "service");
        assertThat(hit.body()).isEqualTo("body of java");
    }

    @Test
    void matchesAreHighlighted() {
        Hit hit = index().search(HybridQuery.of(Words.allOf("menus")).highlighted())
                .hits()
                .getFirst();
        assertThat(hit.highlights().get("text"))
                .extracting(Hits.Snippet::text, Hits.Snippet::isMatch)
                .contains(tuple("Menus", true));
        assertThat(hit.highlights()).doesNotContainKey("title");
    }

    @Test
    void filtersHoldTogether() {
        assertThat(ids(where(Filter.is("kind", "it")))).containsExactlyInAnyOrder("java", "c");
        assertThat(ids(where(new Filter.AnyOf("skill", List.of("Java", "first aid")))))
                .containsExactlyInAnyOrder("java", "nurse");
        assertThat(ids(where(new Filter.AnyOf("skill", List.of())))).isEmpty();
        assertThat(ids(where(new Filter.Between("pay", 5200.0, null)))).containsExactlyInAnyOrder("java", "c");
        assertThat(ids(where(new Filter.Between("pay", null, 5199.0)))).containsExactly("nurse");
        assertThat(ids(where(new Filter.Near("at", BERLIN, 40)))).containsExactlyInAnyOrder("nurse", "java");
        assertThat(ids(where(new Filter.Near("at", BERLIN, 5)))).containsExactly("nurse");
        assertThat(ids(where(new Filter.Not(Filter.is("kind", "it"))))).containsExactlyInAnyOrder("nurse", "cook");
        assertThat(ids(where(new Filter.All(List.of(Filter.is("kind", "it"), new Filter.Near("at", BERLIN, 40))))))
                .containsExactly("java");
        assertThat(ids(where(new Filter.Any(List.of(new Filter.Ids(List.of("c")), Filter.is("kind", "food"))))))
                .containsExactlyInAnyOrder("c", "cook");
        assertThat(ids(where(new Filter.Any(List.of())))).isEmpty();
    }

    @Test
    void countsOfAKeywordStayWhenOneOfItsValuesIsChosen() {
        Hits hits = index().search(HybridQuery.of(null)
                .selecting(Map.of("kind", List.of("it"), "skill", List.of("Java")))
                .counting(Map.of("kind", 10, "skill", 10)));
        assertThat(hits.hits()).extracting(Hit::id).containsExactly("java");
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.facets().get("kind")).containsExactly(new FacetValue("it", 1));
        assertThat(hits.facets().get("skill"))
                .containsExactly(new FacetValue("C++", 1), new FacetValue("Java", 1), new FacetValue("Kafka", 1));
    }

    @Test
    void theMostFrequentValuesAreCounted() {
        Hits hits =
                index().search(HybridQuery.of(null).counting(Map.of("kind", 1)).page(0, null));
        assertThat(hits.hits()).isEmpty();
        assertThat(hits.total()).isEqualTo(4);
        assertThat(hits.facets().get("kind")).containsExactly(new FacetValue("it", 2));
    }

    @Test
    void suggestionsAreValuesOfDocumentsThatAFilterLetsThrough() {
        Filter it = Filter.is("kind", "it");
        Suggestions suggestions = Suggestions.of(index(), it, Map.of("kind", 10, "skill", 10));
        assertThat(suggestions.suggest("", Map.of("kind", 3, "skill", 1)))
                .containsEntry("kind", List.of(new Suggestion("it", 2, 0)))
                .containsEntry("skill", List.of(new Suggestion("C++", 1, 0)));
        assertThat(suggestions.suggest("kafak", Map.of("skill", 3)).get("skill"))
                .containsExactly(new Suggestion("Kafka", 1, 1));
        assertThat(suggestions.suggest("first", Map.of("skill", 3)).get("skill"))
                .isEmpty();
    }

    @Test
    void numbersSortWithTheAbsentLast() {
        assertThat(ids(HybridQuery.of(null).sorted(new Sort.By("pay", true))))
                .containsExactly("c", "java", "nurse", "cook");
        assertThat(ids(HybridQuery.of(null).sorted(new Sort.By("pay", false))))
                .containsExactly("nurse", "java", "c", "cook");
    }

    @Test
    void pagesHoldEachHitOnce() {
        for (Sort sort : List.of(Sort.RELEVANCE, new Sort.By("pay", true))) {
            HybridQuery all = HybridQuery.of(null).sorted(sort);
            assertThat(paged(all)).isEqualTo(ids(all)).hasSize(4);
        }
        HybridQuery fused = HybridQuery.of(Words.anyOf("nurse")).near(Vector.of(0, 1, 0));
        assertThat(paged(fused)).isEqualTo(ids(fused)).hasSize(4);
    }

    @Test
    void aCursorOfNoPageIsRefused() {
        for (String cursor : List.of("", "x", "-1", "!!", "MSAy")) {
            assertThatThrownBy(() -> index().search(HybridQuery.of(null)
                            .sorted(new Sort.By("pay", true))
                            .page(1, cursor + "~")))
                    .isInstanceOf(UnreadableCursor.class);
        }
    }

    @Test
    void changesHappenInTheirOrder() {
        index().apply(
                        List.of(
                                put("nurse", "Head nurse", "", "care", List.of(), null, null),
                                new IndexChange.Delete("java"),
                                put("java", "Kotlin developer", "", "it", List.of(), null, null),
                                new IndexChange.Delete("nobody"),
                                new IndexChange.DeleteAll(Filter.is("kind", "food"))),
                        Map.of("log", "9"));
        index().refresh();
        assertThat(index().count()).isEqualTo(3);
        assertThat(ids(HybridQuery.of(Words.anyOf("clinic")))).isEmpty();
        assertThat(ids(HybridQuery.of(Words.anyOf("Kotlin")))).containsExactly("java");
        assertThat(index().position()).containsExactlyEntriesOf(Map.of("log", "9"));
    }

    @Test
    void purgedDocumentsAreGone() {
        index().apply(List.of(new IndexChange.Delete("cook")), Map.of("log", "5"));
        index().purge();
        assertThat(index().count()).isEqualTo(3);
        assertThat(ids(HybridQuery.of(Words.anyOf("menus")))).isEmpty();
    }

    @Test
    void whatTheSchemaDoesNotNameIsRefused() {
        assertThatThrownBy(() -> index().search(HybridQuery.of(null).counting(Map.of("pay", 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> index().search(HybridQuery.of(null).sorted(new Sort.By("kind", true))))
                .isInstanceOf(IllegalArgumentException.class);
        IndexedDocument unknown =
                new IndexedDocument("x", Map.of("smell", "sweet"), Map.of(), Map.of(), Map.of(), null, "");
        assertThatThrownBy(() -> index().apply(List.of(new IndexChange.Put(unknown)), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textThatLooksLikeAQueryIsText() {
        for (String hostile :
                List.of("title:nurse AND (", "nurse~2^9", "/.*/", "\"", "((((", "* ? \\", "\u0000\u202e")) {
            index().search(HybridQuery.of(Words.anyOf(hostile)));
            index().search(HybridQuery.of(new Words(List.of(Term.phrase(hostile), Term.word(hostile)), 1)));
        }
        assertThat(ids(HybridQuery.of(Words.anyOf("n*rse")))).isEmpty();
    }

    @Test
    void aPageOfWordsIsAQuestion() {
        StringBuilder page = new StringBuilder("menus");
        for (int i = 0; page.length() < 10_000; i++) {
            page.append(" word").append(i);
        }
        assertThat(ids(HybridQuery.of(Words.anyOf(page.toString())))).containsExactly("cook");
        assertThat(ids(HybridQuery.of(Words.anyOf(page.toString())).near(vectorOf("nurse"))))
                .contains("cook");
    }

    private List<String> paged(HybridQuery query) {
        List<String> ids = new ArrayList<>();
        String after = null;
        for (int page = 0; page < 10; page++) {
            List<Hit> hits = index().search(query.page(1, after)).hits();
            if (hits.isEmpty()) {
                return ids;
            }
            ids.add(hits.getFirst().id());
            after = hits.getFirst().cursor();
        }
        return ids;
    }

    private static HybridQuery where(Filter filter) {
        return HybridQuery.of(null).where(filter);
    }
}
