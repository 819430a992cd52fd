package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.WordScoring;
import dev.metier.hybrid.Words;
import dev.metier.hybrid.Words.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a query of words. Each term counts by the text where it counts most (and a little by the others), as it is written
 * and without its ending. A word that no document has counts as those that are a slip away, and the last one as those that go on so.
 */
final class LexicalQueries {

    private final IndexSchema schema;
    private final Connection connection;

    LexicalQueries(IndexSchema schema, Connection connection) {
        this.schema = schema;
        this.connection = connection;
    }

    /** Nothing for no words, which is another thing than words without letters. */
    @Nullable Lexical of(@Nullable Words words) {
        if (words == null) {
            return null;
        }
        TermStatistics statistics = TermStatistics.of(texts(words), schema, connection);
        List<Term> terms = words.terms().stream()
                .filter(term -> !isBlank(term, statistics))
                .toList();
        Set<Integer> absent = terms.size() <= WordScoring.TYPED ? absent(terms, statistics) : Set.of();
        List<Object> wanted = new ArrayList<>();
        List<Object> excluded = new ArrayList<>();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            (term.isExcluded() ? excluded : wanted)
                    .add(term(
                            term,
                            place,
                            absent.contains(place),
                            term.equals(words.terms().getLast()),
                            statistics));
        }
        double ceiling = terms.stream()
                .filter(term -> !term.isExcluded())
                .mapToDouble(term -> statistics.ceiling(term.text()))
                .sum();
        boolean excludes = words.terms().stream().anyMatch(Term::isExcluded);
        return new Lexical(
                query(wanted, excluded, excludes, words.leastShare()),
                terms.stream().map(Term::text).toList(),
                ceiling);
    }

    private static List<String> texts(Words words) {
        return words.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.text()), term.alternatives().stream()))
                .distinct()
                .toList();
    }

    private static boolean isBlank(Term term, TermStatistics statistics) {
        return statistics.isBlank(term.text()) && term.alternatives().stream().allMatch(statistics::isBlank);
    }

    private static Map<String, Object> query(
            List<Object> wanted, List<Object> excluded, boolean excludes, double leastShare) {
        if (wanted.isEmpty() && !excludes) {
            return Filters.NOTHING;
        }
        if (wanted.isEmpty()) {
            return Map.of("bool", Map.of("must", Filters.EVERYTHING, "must_not", excluded));
        }
        int least = (int) Math.ceil(leastShare * wanted.size() - 1e-9);
        return Map.of(
                "bool", Map.of("should", wanted, "must_not", excluded, "minimum_should_match", Math.max(1, least)));
    }

    private Map<String, Object> term(
            Term term, int place, boolean isAbsent, boolean isLast, TermStatistics statistics) {
        List<Object> ways = new ArrayList<>(ways(term.text(), term.isPhrase(), 1));
        term.alternatives().forEach(other -> ways.addAll(ways(other, true, WordScoring.ALTERNATIVE)));
        if (isAbsent) {
            ways.addAll(slips(term.text(), statistics));
            if (isLast) {
                ways.addAll(beginnings(term.text(), statistics));
            }
        }
        return Map.of(
                "dis_max",
                Map.of("queries", ways, "tie_breaker", WordScoring.OTHERS, "_name", Integer.toString(place)));
    }

    private List<Object> ways(String text, boolean isPhrase, float weight) {
        List<Object> ways = new ArrayList<>();
        for (IndexSchema.Text field : schema.texts()) {
            ways.add(match(field.name(), text, isPhrase, weight * field.weight()));
            if (!isPhrase || weight < 1) {
                ways.add(match(
                        Fields.stemmed(field.name()), text, isPhrase, WordScoring.STEM * weight * field.weight()));
            }
        }
        return ways;
    }

    private static Map<String, Object> match(String field, String text, boolean isPhrase, float weight) {
        return isPhrase
                ? Map.of("match_phrase", Map.of(field, Map.of("query", text, "boost", weight)))
                : Map.of("match", Map.of(field, Map.of("query", text, "operator", "and", "boost", weight)));
    }

    private List<Object> slips(String text, TermStatistics statistics) {
        List<Object> slips = new ArrayList<>();
        for (IndexSchema.Text field : schema.texts()) {
            String term = statistics.onlyTerm(text, field.name());
            if (term != null && WordScoring.slips(term) > 0) {
                Map<String, Object> slip = Map.of(
                        "value",
                        term,
                        "fuzziness",
                        WordScoring.slips(term),
                        "prefix_length",
                        WordScoring.FIRST_LETTERS,
                        "max_expansions",
                        WordScoring.MOST_SLIPS,
                        "boost",
                        WordScoring.SLIP * field.weight());
                slips.add(Map.of("fuzzy", Map.of(field.name(), slip)));
            }
        }
        return slips;
    }

    private List<Object> beginnings(String text, TermStatistics statistics) {
        List<Object> beginnings = new ArrayList<>();
        for (IndexSchema.Text field : schema.texts()) {
            String term = statistics.onlyTerm(text, field.name());
            if (term != null && term.length() >= WordScoring.SHORTEST_BEGINNING) {
                Map<String, Object> goesOn = Map.of(
                        "value",
                        term,
                        "rewrite",
                        "top_terms_blended_freqs_" + WordScoring.MOST_SLIPS,
                        "boost",
                        WordScoring.SLIP * field.weight());
                beginnings.add(Map.of("prefix", Map.of(field.name(), goesOn)));
            }
        }
        return beginnings;
    }

    /** Places of the words that no document of any shard has. */
    private Set<Integer> absent(List<Term> terms, TermStatistics statistics) {
        Map<String, Object> counted = new HashMap<>();
        for (int place = 0; place < terms.size(); place++) {
            Term term = terms.get(place);
            if (!term.isPhrase() && !term.isExcluded() && !statistics.occurs(term.text())) {
                counted.put(Integer.toString(place), Map.of("dis_max", Map.of("queries", ways(term.text(), false, 1))));
            }
        }
        if (counted.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> body =
                Map.of("size", 0, "aggs", Map.of("words", Map.of("filters", Map.of("filters", counted))));
        JsonNode buckets = connection
                .post(schema.name() + "/_search", OpenSearchSearch.WHOLE, body)
                .at("/aggregations/words/buckets");
        Set<Integer> absent = new HashSet<>();
        buckets.properties().forEach(bucket -> {
            if (bucket.getValue().path("doc_count").asLong() == 0) {
                absent.add(Integer.parseInt(bucket.getKey()));
            }
        });
        return absent;
    }
}
