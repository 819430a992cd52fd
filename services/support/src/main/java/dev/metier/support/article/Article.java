package dev.metier.support.article;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleFacts;
import dev.metier.contracts.support.ArticlePublished;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleWithdrawn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A help article: a draft until it is published, then public until it is withdrawn. */
class Article extends AbstractAggregateRoot<Article> {

    @Id
    private final ArticleId id;

    private String slug;
    private String language;
    private String title;
    private String summary;
    private String body;
    private List<String> topics;
    private ArticleAudience audience;
    private ArticleStatus status;
    private final Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    /** As stored. */
    @PersistenceCreator
    Article(
            ArticleId id,
            String slug,
            String language,
            String title,
            String summary,
            String body,
            List<String> topics,
            ArticleAudience audience,
            ArticleStatus status,
            Instant createdAt,
            Instant changedAt) {
        this.id = id;
        this.slug = slug;
        this.language = language;
        this.title = title;
        this.summary = summary;
        this.body = body;
        this.topics = topics;
        this.audience = audience;
        this.status = status;
        this.createdAt = createdAt;
        this.changedAt = changedAt;
    }

    static Article draft(ArticleRequest request, Instant now) {
        ArticleText text = ArticleText.of(request);
        return new Article(
                ArticleId.create(),
                request.slug() == null ? Slug.of(text.title()) : request.slug(),
                text.language(),
                text.title(),
                text.summary(),
                text.body(),
                text.topics(),
                text.audience(),
                ArticleStatus.DRAFT,
                now,
                now);
    }

    /** Takes over what was written; readers of a published one are told at once. */
    void revise(ArticleRequest request, Instant now) {
        ArticleText text = ArticleText.of(request);
        slug = request.slug() == null ? slug : request.slug();
        language = text.language();
        title = text.title();
        summary = text.summary();
        body = text.body();
        topics = text.topics();
        audience = text.audience();
        changedAt = now;
        if (status == ArticleStatus.PUBLISHED) {
            tell();
        }
    }

    void publish(Instant now) {
        if (status == ArticleStatus.PUBLISHED) {
            throw ArticleRejected.inState(status, "published");
        }
        status = ArticleStatus.PUBLISHED;
        publishedAt = now;
        tell();
    }

    void withdraw() {
        if (status != ArticleStatus.PUBLISHED) {
            throw ArticleRejected.inState(status, "withdrawn");
        }
        status = ArticleStatus.WITHDRAWN;
        registerEvent(new ArticleWithdrawn(id));
    }

    /** As an import says: from whatever it is. */
    void retire() {
        end();
        status = ArticleStatus.WITHDRAWN;
    }

    /** Before it is deleted: nobody may find it any longer. */
    void end() {
        if (status == ArticleStatus.PUBLISHED) {
            withdraw();
        }
    }

    /** Whether it says just this. */
    boolean says(ArticleRequest request) {
        return (request.slug() == null || request.slug().equals(slug))
                && ArticleText.of(request).equals(new ArticleText(language, title, summary, body, topics, audience));
    }

    private void tell() {
        Instant since = publishedAt == null ? changedAt : publishedAt;
        registerEvent(new ArticlePublished(
                id, new ArticleFacts(slug, language, title, summary, body, topics, audience, since)));
    }

    ArticleId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    ArticleStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
