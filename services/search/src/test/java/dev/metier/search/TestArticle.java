package dev.metier.search;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleFacts;
import dev.metier.contracts.support.ArticlePublished;
import java.time.Instant;
import java.util.List;

/** Tells of help articles as the support service does. */
public final class TestArticle {

    private TestArticle() {}

    public static ArticlePublished published(ArticleId id, String title, String body) {
        return published(id, title, body, ArticleAudience.EVERYBODY, "en");
    }

    public static ArticlePublished published(
            ArticleId id, String title, String body, ArticleAudience audience, String language) {
        return new ArticlePublished(
                id,
                new ArticleFacts(
                        "article-" + id,
                        language,
                        title,
                        "In short.",
                        body,
                        List.of("Account", "Privacy"),
                        audience,
                        Instant.parse("2026-05-04T10:00:00Z")));
    }
}
