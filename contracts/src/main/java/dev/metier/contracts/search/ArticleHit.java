package dev.metier.contracts.search;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import java.util.List;

/**
 * An article that was found.
 *
 * @param slug what its address ends with
 * @param highlights of {@code title}, {@code summary} and {@code body}, the best first
 * @param why its words of the question, and how near it is in meaning; filters are not repeated
 */
public record ArticleHit(
        ArticleId id,
        String slug,
        String language,
        String title,
        String summary,
        List<String> topics,
        ArticleAudience audience,
        List<SearchHighlight> highlights,
        SearchWhy why) {

    public ArticleHit {
        topics = List.copyOf(topics);
        highlights = List.copyOf(highlights);
    }
}
