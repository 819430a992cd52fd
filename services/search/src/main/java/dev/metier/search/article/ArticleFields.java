package dev.metier.search.article;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexSchema.Text;
import dev.metier.search.meaning.Passages;
import java.util.List;

/** What the index holds of an article. Another set of fields is another schema: raise the number in its name. */
final class ArticleFields {

    static final String TITLE = "title";

    static final String SUMMARY = "summary";

    /** Topics as words. */
    static final String SUBJECT = "subject";

    static final String BODY = "text";

    /** Seconds since 1970-01-01. */
    static final String PUBLISHED = "published";

    private ArticleFields() {}

    static IndexSchema schema(int dimension) {
        return new IndexSchema(
                "articles-2-" + dimension,
                List.of(new Text(TITLE, 4), new Text(SUMMARY, 2), new Text(SUBJECT, 2), new Text(BODY, 1)),
                List.of("language", "audience", "topic", Passages.MODEL),
                List.of(PUBLISHED),
                List.of(),
                dimension);
    }
}
