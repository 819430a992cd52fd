package dev.metier.search.article;

import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.support.ArticlePublished;
import dev.metier.hybrid.IndexChange;
import dev.metier.hybrid.IndexSchema;
import dev.metier.platform.events.LoggedEvent;
import dev.metier.search.SearchProperties;
import dev.metier.search.index.Projection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Articles as long as they are published, with the text that was told last. */
@Component
final class ArticleProjection implements Projection {

    private final IndexSchema schema;

    ArticleProjection(SearchProperties settings) {
        this.schema = ArticleFields.schema(settings.meaning().dimension());
    }

    @Override
    public SearchIndexType type() {
        return SearchIndexType.ARTICLES;
    }

    @Override
    public IndexSchema schema() {
        return schema;
    }

    @Override
    public Set<String> topics() {
        return Set.of("article-events");
    }

    /** Withdrawing needs nothing but the key. */
    @Override
    public List<IndexChange> changes(LoggedEvent event) {
        return switch (event.type()) {
            case "article.published" -> {
                ArticlePublished told = event.facts(ArticlePublished.class);
                yield List.of(new IndexChange.Put(
                        ArticleDocuments.write(new IndexedArticle(told.articleId(), told.facts()), null, null)));
            }
            case "article.withdrawn" -> List.of(new IndexChange.Delete(event.key()));
            default -> List.of();
        };
    }
}
