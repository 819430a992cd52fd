package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers one question from the whole index. */
final class OpenSearchSearch {

    /** Words count alike in all shards, and an answer without one of them is none. */
    static final Map<String, String> WHOLE =
            Map.of("search_type", "dfs_query_then_fetch", "allow_partial_search_results", "false");

    private final IndexSchema schema;
    private final Connection connection;
    private final LexicalQueries words;
    private final Meanings meanings;

    OpenSearchSearch(IndexSchema schema, Connection connection) {
        this.schema = schema;
        this.connection = connection;
        this.words = new LexicalQueries(schema, connection);
        this.meanings = new Meanings(schema, this);
    }

    Hits answer(HybridQuery query) {
        query.facets().keySet().forEach(schema::requireKeyword);
        query.selections().keySet().forEach(schema::requireKeyword);
        schema.requireKnows(query.filter());
        Order order = Order.of(query.sort(), schema);
        if (query.vector() != null && order.isByScore()) {
            return fused(query, query.vector());
        }
        List<String> after = Order.after(query.after());
        Lexical lexical = words.of(query.words());
        Map<String, Object> body = counting(query, lexical, query.limit(), order);
        body.put("_source", List.of(Fields.ID, Fields.BODY));
        if (after != null && query.limit() > 0) {
            body.put("search_after", after);
        }
        if (lexical != null && query.isHighlighted()) {
            body.put("highlight", Highlights.wanted(schema));
        }
        JsonNode answer = ask(body);
        List<Hit> hits = new ArrayList<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            hits.add(hit(hit, order, lexical));
        }
        return new Hits(hits, total(answer), Facets.of(answer, query));
    }

    private static Hit hit(JsonNode hit, Order order, @Nullable Lexical lexical) {
        Double score = order.isByScore() ? Order.score(hit) : null;
        return new Hit(
                id(hit),
                score == null ? 0 : score,
                lexical == null ? null : score,
                null,
                lexical == null ? List.of() : lexical.matched(hit),
                Highlights.of(hit),
                body(hit),
                Order.cursor(hit));
    }

    private Hits fused(HybridQuery query, Vector asked) {
        schema.requireDimension(asked);
        int from = Meanings.offset(query.after());
        Lexical lexical = words.of(query.words());
        boolean isPage = query.limit() > 0;
        int wanted = Meanings.wanted(query, from);
        Map<String, Object> byWords =
                counting(query, lexical, lexical == null || !isPage ? 0 : wanted, Order.RELEVANCE);
        byWords.put("_source", List.of(Fields.ID));
        if (!isPage) {
            JsonNode counted = ask(byWords);
            return new Hits(List.of(), total(counted), Facets.of(counted, query));
        }
        List<JsonNode> answers = askAll(List.of(byWords, meanings.nearest(query, asked, wanted)));
        JsonNode counted = answers.getFirst();
        return new Hits(
                meanings.page(query, asked, lexical, counted, answers.getLast(), from),
                total(counted),
                Facets.of(counted, query));
    }

    private Map<String, Object> counting(HybridQuery query, @Nullable Lexical lexical, int size, Order order) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "query",
                Map.of(
                        "bool",
                        Map.of(
                                "must",
                                lexical == null ? Filters.EVERYTHING : lexical.query(),
                                "filter",
                                Filters.of(query.filter(), schema))));
        body.put("post_filter", Facets.selections(query.selections()));
        body.put("aggs", Facets.wanted(query));
        body.put("sort", order.sort());
        body.put("size", size);
        body.put("track_total_hits", true);
        return body;
    }

    Map<String, Vector> vectors(List<String> ids) {
        return ids.isEmpty() ? Map.of() : readVectors(ask(wantedVectors(ids)));
    }

    static Map<String, Object> wantedVectors(Collection<String> ids) {
        return Map.of("query", Filters.ids(ids), "size", ids.size(), "_source", List.of(Fields.ID, Fields.VECTOR));
    }

    static Map<String, Vector> readVectors(JsonNode answer) {
        Map<String, Vector> vectors = new HashMap<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            JsonNode vector = hit.path("_source").path(Fields.VECTOR);
            if (vector.isTextual()) {
                vectors.put(id(hit), Vectors.read(vector.asText()));
            }
        }
        return vectors;
    }

    JsonNode ask(Map<String, Object> body) {
        return connection.post(schema.name() + "/_search", WHOLE, body);
    }

    /** Several questions in one call: the answers in their order. */
    List<JsonNode> askAll(List<Map<String, Object>> bodies) {
        StringBuilder lines = new StringBuilder();
        for (Map<String, Object> body : bodies) {
            Connection.line(lines, WHOLE);
            Connection.line(lines, body);
        }
        JsonNode answers = connection
                .postLines(schema.name() + "/_msearch", Map.of(), lines.toString())
                .path("responses");
        if (answers.size() != bodies.size()) {
            throw new OpenSearchUnavailable("OpenSearch did not answer all questions", null);
        }
        List<JsonNode> each = new ArrayList<>();
        for (JsonNode answer : answers) {
            Faults.requireWhole(answer.path("status").asInt(), answer);
            each.add(answer);
        }
        return each;
    }

    static String id(JsonNode hit) {
        return hit.path("_source").path(Fields.ID).asText();
    }

    static String body(JsonNode hit) {
        return hit.path("_source").path(Fields.BODY).asText();
    }

    private static long total(JsonNode answer) {
        return answer.at("/hits/total/value").asLong();
    }
}
