package dev.metier.support.article;

import dev.metier.contracts.id.ArticleId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All articles that the caller may touch. */
interface Articles extends Repository<Article, ArticleId> {

    Article save(Article article);

    void delete(Article article);

    Optional<Article> findById(ArticleId id);

    Optional<Article> findBySlug(String slug);
}
