package dev.metier.search.article;

import dev.metier.contracts.search.ArticleHit;
import dev.metier.contracts.search.ArticleResults;
import dev.metier.contracts.search.SearchWhy;
import dev.metier.contracts.support.ArticleFacts;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.HybridQuery.Sort;
import dev.metier.hybrid.Words;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Meaning;
import dev.metier.search.meaning.MeantQuestion;
import dev.metier.search.request.Facets;
import dev.metier.search.request.Highlights;
import dev.metier.search.request.PageCursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Looks for help by words and by what the question means. Where no article has enough of the words, those with any are better
 * than none. What was withdrawn is not in the index, so no answer has to leave it out.
 */
@Component
class FindArticles {

    private static final Map<String, Integer> COUNTED = Map.of("topic", 30, "language", 15);
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry(ArticleFields.TITLE, "title"),
            Map.entry(ArticleFields.SUMMARY, "summary"),
            Map.entry(ArticleFields.BODY, "body"));

    private final LiveIndex articles;
    private final Meaning meaning;

    FindArticles(@Qualifier(LiveIndex.OF_ARTICLES) LiveIndex articles, Meaning meaning) {
        this.articles = articles;
        this.meaning = meaning;
    }

    ArticleResults find(ArticleRequest request, int limit, @Nullable String after) {
        Words words = QuestionWords.of(request.text());
        MeantQuestion meant = meaning.read(request.text(), !words.terms().isEmpty());
        Hits found = ask(words, meant, request, limit, after);
        if (found.total() == 0 && words.terms().size() > 1) {
            found = ask(new Words(words.terms(), 0), meant, request, limit, after);
        }
        return written(found, meant, request, limit);
    }

    private Hits ask(Words words, MeantQuestion meant, ArticleRequest request, int limit, @Nullable String after) {
        boolean hasWords = !words.terms().isEmpty();
        HybridQuery asked = meant.near(HybridQuery.of(hasWords ? words : null))
                .selecting(request.chosen())
                .counting(COUNTED)
                .sorted(hasWords ? Sort.RELEVANCE : new Sort.By(ArticleFields.PUBLISHED, true))
                .page(limit + 1, PageCursor.read(after, request))
                .highlighted();
        return PageCursor.refusing(() -> articles.read(open -> open.search(asked)));
    }

    private ArticleResults written(Hits found, MeantQuestion meant, ArticleRequest request, int limit) {
        List<Hits.Hit> page =
                found.hits().subList(0, Math.min(limit, found.hits().size()));
        return new ArticleResults(
                page.stream().map(FindArticles::written).toList(),
                found.total(),
                Facets.of(found, COUNTED.keySet(), request.chosen()),
                meant.model(),
                meant.degraded(articles),
                found.hits().size() > limit ? PageCursor.write(page.getLast().cursor(), request) : null);
    }

    private static ArticleHit written(Hits.Hit hit) {
        IndexedArticle article = ArticleDocuments.read(hit.body());
        ArticleFacts facts = article.facts();
        return new ArticleHit(
                article.id(),
                facts.slug(),
                facts.language(),
                facts.title(),
                facts.summary(),
                facts.topics(),
                facts.audience(),
                Highlights.of(hit, NAMES),
                new SearchWhy(hit.matched(), List.of(), List.of(), hit.similarity()));
    }
}
