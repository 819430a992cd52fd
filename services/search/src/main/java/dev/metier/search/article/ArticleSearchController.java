package dev.metier.search.article;

import dev.metier.contracts.search.ArticleResults;
import dev.metier.contracts.search.ArticleSearchApi;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.platform.data.Paging;
import dev.metier.search.request.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArticleSearchController implements ArticleSearchApi {

    private final FindArticles find;

    ArticleSearchController(FindArticles find) {
        this.find = find;
    }

    @Override
    public ArticleResults articles(
            @Nullable String q,
            @Nullable List<String> language,
            @Nullable ArticleAudience audience,
            @Nullable List<String> topic,
            @Nullable Integer limit,
            @Nullable String after) {
        Map<String, List<String>> chosen = new HashMap<>();
        SearchRequest.choose(chosen, "language", language);
        SearchRequest.choose(chosen, "topic", topic);
        if (audience != null) {
            chosen.put("audience", List.of(audience.name(), ArticleAudience.EVERYBODY.name()));
        }
        return find.find(
                new ArticleRequest(SearchRequest.readable(q), chosen),
                Paging.of(limit).limit(),
                after);
    }
}
