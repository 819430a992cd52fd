package dev.metier.search.article;

import dev.metier.contracts.support.ArticleFacts;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.meaning.Passages;
import dev.metier.search.posting.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Articles to documents and back. */
final class ArticleDocuments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ArticleDocuments() {}

    static IndexedArticle read(String body) {
        return JSON.readValue(body, IndexedArticle.class);
    }

    /**
     * The document of an article.
     *
     * @param model that made the vector
     */
    static IndexedDocument write(IndexedArticle article, @Nullable String model, @Nullable Vector vector) {
        ArticleFacts facts = article.facts();
        Map<String, List<String>> keywords = new HashMap<>();
        keywords.put("language", List.of(facts.language()));
        keywords.put("audience", List.of(facts.audience().name()));
        keywords.put("topic", facts.topics());
        if (model != null) {
            keywords.put(Passages.MODEL, List.of(model));
        }
        return new IndexedDocument(
                article.id().toString(),
                Map.of(
                        ArticleFields.TITLE,
                        facts.title(),
                        ArticleFields.SUMMARY,
                        facts.summary(),
                        ArticleFields.SUBJECT,
                        String.join(", ", facts.topics()),
                        ArticleFields.BODY,
                        PlainText.of(facts.body())),
                keywords,
                Map.of(ArticleFields.PUBLISHED, (double) facts.publishedAt().getEpochSecond()),
                Map.of(),
                vector,
                JSON.writeValueAsString(article));
    }
}
