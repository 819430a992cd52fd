package dev.metier.hybrid.lucene;

import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.UnreadableCursor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The order of hits, and cursors that name a place in it. */
record Order(Sort sort, boolean isByScore) {

    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    static final Order RELEVANCE = new Order(new Sort(SortField.FIELD_SCORE, BY_ID), true);

    static Order of(HybridQuery.Sort sort, IndexSchema schema) {
        return switch (sort) {
            case HybridQuery.Sort.Relevance _ -> RELEVANCE;
            case HybridQuery.Sort.By by -> by(by, schema);
        };
    }

    private static Order by(HybridQuery.Sort.By by, IndexSchema schema) {
        schema.requireNumber(by.number());
        SortField field = new SortedNumericSortField(
                by.number(),
                SortField.Type.DOUBLE,
                by.isDescending(),
                SortedNumericSelector.Type.MIN,
                by.isDescending() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        return new Order(new Sort(field, BY_ID), false);
    }

    @Nullable Double score(FieldDoc hit) {
        return isByScore ? Double.valueOf((Float) hit.fields[0]) : null;
    }

    String cursor(FieldDoc hit) {
        Number value = (Number) hit.fields[0];
        String written = value + " " + ((BytesRef) hit.fields[1]).utf8ToString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
    }

    @Nullable FieldDoc after(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String written = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = written.indexOf(' ');
            String value = written.substring(0, space);
            Object first = isByScore ? (Object) Float.valueOf(value) : (Object) Double.valueOf(value);
            return new FieldDoc(
                    Integer.MAX_VALUE, Float.NaN, new Object[] {first, new BytesRef(written.substring(space + 1))});
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableCursor(e);
        }
    }
}
