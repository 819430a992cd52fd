package dev.metier.search.article;

import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexSchema.Text;
import java.util.List;

/** What the index holds of an article. */
final class ArticleFields {

    static final String TITLE = "title";

    static final String SUMMARY = "summary";

    /** Topics as words. */
    static final String SUBJECT = "subject";

    static final String BODY = "text";

    /** Seconds since 1970-01-01. */
    static final String PUBLISHED = "published";

    static final IndexSchema SCHEMA = new IndexSchema(
            "articles-1",
            List.of(new Text(TITLE, 4), new Text(SUMMARY, 2), new Text(SUBJECT, 2), new Text(BODY, 1)),
            List.of("language", "audience", "topic"),
            List.of(PUBLISHED),
            List.of(),
            0);

    private ArticleFields() {}
}
