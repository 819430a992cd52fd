package dev.metier.contracts.support;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.ArticleId;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Help articles. Published ones are public; the others are seen by administrators only, who alone change any. */
@HttpExchange("/api/v1/support/articles")
public interface ArticlesApi {

    /**
     * Published articles, by title; for administrators also those in other states.
     *
     * @param audience only what is for these people, and what is for everybody
     * @param topic as it is written in articles
     * @param status states that are alternatives; absent for PUBLISHED
     */
    @GetExchange
    Page<ArticleSummary> list(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable ArticleAudience audience,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable List<ArticleStatus> status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    /** The one with this slug. */
    @GetExchange("/{article}")
    ArticleView get(@PathVariable("article") String slug);

    /** Makes a draft. Errors: {@code slug-taken}. */
    @PostExchange
    @ResponseStatus(HttpStatus.CREATED)
    ArticleView create(@Valid @RequestBody ArticleRequest request);

    /**
     * Of a published article, readers see the change at once. Errors: {@code version-conflict} when {@code If-Match} is not the
     * version that is stored; {@code slug-taken}.
     */
    @PutExchange("/{article}")
    ArticleView update(
            @PathVariable("article") ArticleId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable Integer version,
            @Valid @RequestBody ArticleRequest request);

    /** Errors: {@code article-state} where it is public already. */
    @PostExchange("/{article}/publish")
    ArticleView publish(@PathVariable("article") ArticleId id);

    /** Errors: {@code article-state} where it is not public. */
    @PostExchange("/{article}/withdraw")
    ArticleView withdraw(@PathVariable("article") ArticleId id);

    @DeleteExchange("/{article}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("article") ArticleId id);
}
