package dev.metier.search.article;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleFacts;

/** What the index gives back of an article. */
record IndexedArticle(ArticleId id, ArticleFacts facts) {}
