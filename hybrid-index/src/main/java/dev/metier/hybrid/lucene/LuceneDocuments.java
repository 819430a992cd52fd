package dev.metier.hybrid.lucene;

import dev.metier.hybrid.GeoPoint;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Writes documents as the engine keeps them. */
final class LuceneDocuments {

    private static final FieldType ONLY_DOCUMENTS = onlyDocuments();

    private final IndexSchema schema;
    private final ThreadLocal<TextTokens> tokens;

    LuceneDocuments(IndexSchema schema, Analyzer analyzer) {
        this.schema = schema;
        this.tokens = ThreadLocal.withInitial(() -> new TextTokens(analyzer));
    }

    Document write(IndexedDocument document) {
        schema.requireHolds(document);
        Document written = new Document();
        written.add(new StringField(Fields.ID, document.id(), Field.Store.YES));
        written.add(new SortedDocValuesField(Fields.ID, new BytesRef(document.id())));
        written.add(new StoredField(Fields.BODY, document.body()));
        texts(written, document.texts());
        document.keywords()
                .forEach((name, values) -> values.stream().distinct().forEach(value -> keyword(written, name, value)));
        document.numbers().forEach((name, number) -> written.add(new DoubleField(name, number, Field.Store.NO)));
        document.places().forEach((name, place) -> place(written, name, place));
        Vector vector = document.vector();
        if (vector != null) {
            written.add(new KnnFloatVectorField(Fields.VECTOR, vector.values(), VectorSimilarityFunction.DOT_PRODUCT));
        }
        return written;
    }

    private void texts(Document written, Map<String, String> texts) {
        TextTokens reader = tokens.get();
        reader.nextDocument();
        texts.forEach((name, text) -> {
            TextTokens.Text read = reader.of(name, text);
            written.add(new StoredField(name, text));
            written.add(new TextField(name, read.exact()));
            written.add(new TextField(TextAnalysis.stemmed(name), read.stemmed()));
        });
        written.add(new Field(Fields.WORDS, reader.words(), ONLY_DOCUMENTS));
    }

    private static FieldType onlyDocuments() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private static void keyword(Document written, String name, String value) {
        written.add(new StringField(name, value, Field.Store.NO));
        written.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    private static void place(Document written, String name, GeoPoint place) {
        written.add(new LatLonPoint(name, place.latitude(), place.longitude()));
        written.add(new LatLonDocValuesField(name, place.latitude(), place.longitude()));
    }
}
