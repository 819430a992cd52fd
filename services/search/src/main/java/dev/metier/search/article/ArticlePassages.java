package dev.metier.search.article;

import dev.metier.contracts.support.ArticleFacts;
import dev.metier.hybrid.IndexedDocument;
import dev.metier.hybrid.Vector;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.meaning.Passages;
import dev.metier.search.posting.PlainText;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What articles answer. */
@Component
final class ArticlePassages implements Passages {

    private final LiveIndex index;

    ArticlePassages(@Qualifier(LiveIndex.OF_ARTICLES) LiveIndex index) {
        this.index = index;
    }

    @Override
    public LiveIndex index() {
        return index;
    }

    @Override
    public String of(String body) {
        ArticleFacts facts = ArticleDocuments.read(body).facts();
        return facts.title() + ". " + facts.summary() + " " + PlainText.of(facts.body());
    }

    @Override
    public IndexedDocument write(String body, String model, Vector vector) {
        return ArticleDocuments.write(ArticleDocuments.read(body), model, vector);
    }
}
