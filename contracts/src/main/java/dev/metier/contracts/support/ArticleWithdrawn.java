package dev.metier.contracts.support;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.ArticleId;

/** An article is public no longer. */
@EventType(topic = "article-events", type = "article.withdrawn")
public record ArticleWithdrawn(ArticleId articleId) implements Event {

    @Override
    public String key() {
        return articleId.toString();
    }
}
