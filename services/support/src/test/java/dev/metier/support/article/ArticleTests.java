package dev.metier.support.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metier.contracts.ErrorCode;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleRequest;
import dev.metier.contracts.support.ArticleStatus;
import dev.metier.platform.errors.MetierException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTests {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @Test
    void withdrawnOneIsPublishedAgain() {
        Article article = Article.draft(request("Title", "Text"), NOW);
        article.publish(NOW);
        article.withdraw();

        article.publish(NOW);

        assertThat(article.status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void isNeitherPublishedTwiceNorWithdrawnAsADraft() {
        Article article = Article.draft(request("Title", "Text"), NOW);

        assertThatExceptionOfType(ArticleRejected.class)
                .isThrownBy(article::withdraw)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.ARTICLE_STATE));
        article.publish(NOW);
        assertThatExceptionOfType(ArticleRejected.class).isThrownBy(() -> article.publish(NOW));
    }

    @Test
    void addressStaysWhenTheTitleChanges() {
        Article article = Article.draft(request("Crème brûlée & more", "Text"), NOW);

        article.revise(request("Something else", "Text"), NOW);

        assertThat(article.slug()).isEqualTo("creme-brulee-more");
    }

    @Test
    void keepsTextAsItIsReadWhateverLinesEndWith() {
        ArticleText text = ArticleText.of(request(" A \t title\u0007 ", "\r\n# One\r\n\ttwo\u0001\rthree\n\n"));

        assertThat(text.title()).isEqualTo("A title");
        assertThat(text.body()).isEqualTo("# One\n\ttwo\nthree");
        assertThat(Article.draft(request("A title", "# One\n\ttwo\nthree"), NOW)
                        .says(request("A  title", "# One\r\n\ttwo\r\nthree\n")))
                .isTrue();
    }

    @Test
    void needsSomethingToRead() {
        assertThatExceptionOfType(MetierException.class)
                .isThrownBy(() -> Article.draft(request("…", "Text"), NOW))
                .satisfies(e -> assertThat(e.errors().getFirst().field()).isEqualTo("title"));
        assertThatExceptionOfType(MetierException.class)
                .isThrownBy(() -> Article.draft(request("Title", "\u0001\u200b"), NOW));
    }

    private static ArticleRequest request(String title, String body) {
        return new ArticleRequest(null, "en", title, "In short.", body, List.of("Account"), ArticleAudience.EVERYBODY);
    }
}
