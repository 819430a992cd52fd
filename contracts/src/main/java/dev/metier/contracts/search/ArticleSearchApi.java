package dev.metier.contracts.search;

import dev.metier.contracts.support.ArticleAudience;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Search over help articles, for everybody. */
@HttpExchange("/api/v1/search/articles")
public interface ArticleSearchApi {

    /**
     * By words and by meaning. Values of one filter are alternatives; filters hold together. Without words, those come first
     * that were published last. Errors: {@code validation-failed}, {@code cursor-invalid}.
     *
     * @param q a question as it is typed; words that questions are made of are left out, and of more than three others a hit has
     *     most, or where there is none, any; at most {@link SearchApi#LONGEST} characters
     * @param language BCP 47, as counted in the facets
     * @param audience only what is for these people, and what is for everybody
     * @param topic as counted in the facets
     */
    @GetExchange
    ArticleResults articles(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable List<String> language,
            @RequestParam(required = false) @Nullable ArticleAudience audience,
            @RequestParam(required = false) @Nullable List<String> topic,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);
}
