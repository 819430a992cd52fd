package dev.metier.support.article;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.platform.errors.MetierException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with articles. */
@Component
public class EditArticles {

    private final Articles articles;
    private final Clock clock;

    EditArticles(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @Transactional
    String draft(ArticleRequest request) {
        return save(Article.draft(request, clock.instant())).slug();
    }

    @Transactional
    String revise(ArticleId id, @Nullable Integer version, ArticleRequest request) {
        Article article = find(id);
        if (version != null && version != article.version()) {
            throw new OptimisticLockingFailureException("article " + id + " has version " + article.version());
        }
        article.revise(request, clock.instant());
        return save(article).slug();
    }

    @Transactional
    String publish(ArticleId id) {
        return change(id, article -> article.publish(clock.instant()));
    }

    @Transactional
    String withdraw(ArticleId id) {
        return change(id, Article::withdraw);
    }

    @Transactional
    void delete(ArticleId id) {
        Article article = find(id);
        article.end();
        articles.delete(article);
    }

    /** Writes an article that is known by its slug; within the transaction of who has many. */
    @Transactional
    public Taken take(ArticleRequest request, ArticleStatus status) {
        Optional<Article> known = Optional.ofNullable(request.slug()).flatMap(articles::findBySlug);
        if (known.isPresent() && known.get().says(request) && known.get().status() == status) {
            return Taken.UNCHANGED;
        }
        Article article = known.orElseGet(() -> Article.draft(request, clock.instant()));
        if (known.isPresent() && !article.says(request)) {
            article.revise(request, clock.instant());
        }
        bring(article, status);
        save(article);
        return known.isPresent() ? Taken.CHANGED : Taken.CREATED;
    }

    /** What became of an article that was sent. */
    public enum Taken {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private void bring(Article article, ArticleStatus status) {
        if (article.status() == status) {
            return;
        }
        switch (status) {
            case PUBLISHED -> article.publish(clock.instant());
            case WITHDRAWN -> article.retire();
            case DRAFT -> throw ArticleRejected.inState(article.status(), "made a draft again");
        }
    }

    private String change(ArticleId id, Consumer<Article> verb) {
        Article article = find(id);
        verb.accept(article);
        return save(article).slug();
    }

    private Article find(ArticleId id) {
        return articles.findById(id).orElseThrow(() -> MetierException.notFound("article"));
    }

    private Article save(Article article) {
        try {
            return articles.save(article);
        } catch (DuplicateKeyException e) {
            throw ArticleRejected.slugTaken(article.slug());
        }
    }
}
