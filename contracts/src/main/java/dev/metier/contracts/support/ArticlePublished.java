package dev.metier.contracts.support;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.ArticleId;

/** An article is public with this text; told again with each change of it. */
@EventType(topic = "article-events", type = "article.published")
public record ArticlePublished(ArticleId articleId, ArticleFacts facts) implements Event {

    @Override
    public String key() {
        return articleId.toString();
    }
}
