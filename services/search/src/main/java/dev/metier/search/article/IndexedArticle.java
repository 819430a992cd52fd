package dev.metier.search.article;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import java.util.List;

/** An article as the index keeps it. */
record IndexedArticle(
        ArticleId id,
        String slug,
        String language,
        String title,
        String summary,
        List<String> topics,
        ArticleAudience audience) {

    IndexedArticle {
        topics = List.copyOf(topics);
    }
}
