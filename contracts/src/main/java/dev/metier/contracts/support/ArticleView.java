package dev.metier.contracts.support;

import dev.metier.contracts.id.ArticleId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param body Markdown; whoever renders it shows HTML in it as text
 * @param changedAt when it was last written to
 * @param publishedAt when it was last made public; absent before the first time
 * @param version to send as {@code If-Match} with a change
 */
public record ArticleView(
        ArticleId id,
        String slug,
        String language,
        String title,
        String summary,
        String body,
        List<String> topics,
        ArticleAudience audience,
        ArticleStatus status,
        Instant changedAt,
        @Nullable Instant publishedAt,
        int version) {

    public ArticleView {
        topics = List.copyOf(topics);
    }
}
