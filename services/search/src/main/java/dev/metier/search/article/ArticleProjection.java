package dev.metier.search.article;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.support.ArticleFacts;
import dev.metier.contracts.support.ArticlePublished;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.platform.events.LoggedEvent;
import dev.metier.search.index.Projection;
import dev.metier.search.posting.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Articles as long as they are published, with the text that was told last. */
@Component
final class ArticleProjection implements Projection {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public SearchIndexType type() {
        return SearchIndexType.ARTICLES;
    }

    @Override
    public IndexSchema schema() {
        return ArticleFields.SCHEMA;
    }

    @Override
    public Set<String> topics() {
        return Set.of("article-events");
    }

    /** Withdrawing needs nothing but the key. */
    @Override
    public List<IndexChange> changes(LoggedEvent event) {
        return switch (event.type()) {
            case "article.published" -> List.of(new IndexChange.Put(document(event.facts(ArticlePublished.class))));
            case "article.withdrawn" -> List.of(new IndexChange.Delete(event.key()));
            default -> List.of();
        };
    }

    static IndexedArticle read(String body) {
        return JSON.readValue(body, IndexedArticle.class);
    }

    private static IndexedDocument document(ArticlePublished event) {
        ArticleFacts facts = event.facts();
        return new IndexedDocument(
                event.articleId().toString(),
                Map.of(
                        ArticleFields.TITLE,
                        facts.title(),
                        ArticleFields.SUMMARY,
                        facts.summary(),
                        ArticleFields.SUBJECT,
                        String.join(", ", facts.topics()),
                        ArticleFields.BODY,
                        PlainText.of(facts.body())),
                Map.of(
                        "language",
                        List.of(facts.language()),
                        "audience",
                        List.of(facts.audience().name()),
                        "topic",
                        facts.topics()),
                Map.of(ArticleFields.PUBLISHED, (double) facts.publishedAt().getEpochSecond()),
                Map.of(),
                null,
                JSON.writeValueAsString(new IndexedArticle(
                        event.articleId(),
                        facts.slug(),
                        facts.language(),
                        facts.title(),
                        facts.summary(),
                        facts.topics(),
                        facts.audience())));
    }
}
