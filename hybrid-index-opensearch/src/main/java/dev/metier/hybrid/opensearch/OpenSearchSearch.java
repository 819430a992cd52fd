package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.Hits.Hit;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.Vector;
import java.util.ArrayList;
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
        Map<String, Object> body = counting(
                query,
                lexical,
                lexical == null || query.limit() == 0 ? 0 : Meanings.wanted(query, from),
                Order.RELEVANCE);
        body.put("_source", List.of(Fields.ID));
        JsonNode answer = ask(body);
        return new Hits(meanings.page(query, asked, lexical, answer, from), total(answer), Facets.of(answer, query));
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
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> body =
                Map.of("query", Filters.ids(ids), "size", ids.size(), "_source", List.of(Fields.ID, Fields.VECTOR));
        Map<String, Vector> vectors = new HashMap<>();
        for (JsonNode hit : ask(body).at("/hits/hits")) {
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
