package dev.metier.hybrid.lucene;

import dev.metier.hybrid.Filter;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Filters in words of the engine. */
final class LuceneFilters {

    private static final double METRES = 1000;

    private LuceneFilters() {}

    static Query of(Filter filter) {
        return switch (filter) {
            case Filter.AnyOf any -> anyOf(any.field(), any.values());
            case Filter.Ids ids -> anyOf(Fields.ID, ids.ids());
            case Filter.Between between ->
                DoubleField.newRangeQuery(
                        between.field(),
                        between.least() == null ? Double.NEGATIVE_INFINITY : between.least(),
                        between.most() == null ? Double.POSITIVE_INFINITY : between.most());
            case Filter.Near near -> near(near);
            case Filter.Not not ->
                new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                        .add(of(not.filter()), Occur.MUST_NOT)
                        .build();
            case Filter.All all -> all(all.filters());
            case Filter.Any any -> any(any.filters());
        };
    }

    /** All places around, or those of a few documents that words have found: what costs less. */
    private static Query near(Filter.Near near) {
        double latitude = near.centre().latitude();
        double longitude = near.centre().longitude();
        double radius = near.kilometres() * METRES;
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(near.field(), latitude, longitude, radius),
                LatLonDocValuesField.newSlowDistanceQuery(near.field(), latitude, longitude, radius));
    }

    static Query selection(Map.Entry<String, List<String>> selection) {
        return anyOf(selection.getKey(), selection.getValue());
    }

    private static Query anyOf(String field, List<String> values) {
        if (field.equals(Fields.ID)) {
            return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
        }
        return KeywordField.newSetQuery(
                field, values.stream().map(BytesRef::new).toList());
    }

    private static Query all(List<Filter> filters) {
        if (filters.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filters.forEach(filter -> all.add(of(filter), Occur.FILTER));
        return all.build();
    }

    private static Query any(List<Filter> filters) {
        if (filters.isEmpty()) {
            return new MatchNoDocsQuery("none of nothing");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        filters.forEach(filter -> any.add(of(filter), Occur.SHOULD));
        return any.build();
    }
}
