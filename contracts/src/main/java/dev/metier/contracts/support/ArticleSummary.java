package dev.metier.contracts.support;

import dev.metier.contracts.id.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a line of a list.
 *
 * @param changedAt when it was last written to
 * @param publishedAt when it was last made public; absent before the first time
 */
public record ArticleSummary(
        ArticleId id,
        String slug,
        String language,
        String title,
        String summary,
        List<String> topics,
        ArticleAudience audience,
        ArticleStatus status,
        Instant changedAt,
        @Nullable Instant publishedAt) {

    public ArticleSummary {
        topics = List.copyOf(topics);
    }
}
