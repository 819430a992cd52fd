package dev.metier.contracts.support;

import java.time.Instant;
import java.util.List;

/**
 * The public text of an article.
 *
 * @param slug what its address ends with
 * @param language BCP 47
 * @param body Markdown
 */
public record ArticleFacts(
        String slug,
        String language,
        String title,
        String summary,
        String body,
        List<String> topics,
        ArticleAudience audience,
        Instant publishedAt) {

    public ArticleFacts {
        topics = List.copyOf(topics);
    }
}
