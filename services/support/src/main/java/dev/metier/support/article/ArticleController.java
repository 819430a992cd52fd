package dev.metier.support.article;

import dev.metier.contracts.Page;
import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleSummary;
import dev.metier.contracts.support.ArticleView;
import dev.metier.contracts.support.ArticlesApi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArticleController implements ArticlesApi {

    private final EditArticles edit;
    private final ArticleLists lists;

    ArticleController(EditArticles edit, ArticleLists lists) {
        this.edit = edit;
        this.lists = lists;
    }

    @Override
    public Page<ArticleSummary> list(
            @Nullable String language,
            @Nullable ArticleAudience audience,
            @Nullable String topic,
            @Nullable List<ArticleStatus> status,
            @Nullable Integer limit,
            @Nullable String after) {
        List<ArticleStatus> states = Objects.requireNonNullElse(status, List.of());
        return lists.list(new ArticleFilter(language, audience, topic, states), limit, after);
    }

    @Override
    public ArticleView get(String slug) {
        return lists.get(slug);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ArticleView create(ArticleRequest request) {
        return lists.get(edit.draft(request));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ArticleView update(ArticleId id, @Nullable Integer version, ArticleRequest request) {
        return lists.get(edit.revise(id, version, request));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ArticleView publish(ArticleId id) {
        return lists.get(edit.publish(id));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ArticleView withdraw(ArticleId id) {
        return lists.get(edit.withdraw(id));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void delete(ArticleId id) {
        edit.delete(id);
    }
}
