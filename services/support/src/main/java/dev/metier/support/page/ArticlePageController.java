package dev.metier.support.page;

import dev.metier.contracts.support.ArticleStatus;
import dev.metier.contracts.support.ArticleView;
import dev.metier.platform.errors.MetierException;
import dev.metier.support.article.ArticleLists;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Help for everybody and for search engines: plain HTML, no script. Nobody sees more of it than everybody does. */
@Hidden
@RestController
class ArticlePageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=utf-8");

    private final ArticleLists articles;
    private final ArticlePages pages;

    ArticlePageController(ArticleLists articles, ArticlePages pages) {
        this.articles = articles;
        this.pages = pages;
    }

    @GetMapping("/articles")
    ResponseEntity<String> list() {
        return page(pages.list(articles.published()));
    }

    @GetMapping("/articles/{slug}")
    ResponseEntity<String> one(@PathVariable String slug) {
        ArticleView article = articles.get(slug);
        if (article.status() != ArticleStatus.PUBLISHED) {
            throw MetierException.notFound("article");
        }
        return page(pages.one(article));
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(html);
    }
}
