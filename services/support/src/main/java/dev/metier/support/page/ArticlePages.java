package dev.metier.support.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.metier.contracts.support.ArticleSummary;
import dev.metier.contracts.support.ArticleView;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Articles as HTML. What their text has of it is shown as text. */
@Component
class ArticlePages {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser markdown =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(50).build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final Template list = load("articles.html");
    private final Template one = load("article.html");

    /** A topic with its articles. */
    record Topic(String name, List<ArticleSummary> articles) {}

    /** Every article under each of its topics, topics by name. */
    String list(List<ArticleSummary> articles) {
        Map<String, List<ArticleSummary>> byTopic = new TreeMap<>();
        articles.forEach(article -> article.topics()
                .forEach(topic -> byTopic.computeIfAbsent(topic, none -> new ArrayList<>())
                        .add(article)));
        return list.execute(Map.of(
                "topics",
                byTopic.entrySet().stream()
                        .map(each -> new Topic(each.getKey(), each.getValue()))
                        .toList()));
    }

    String one(ArticleView article) {
        return one.execute(Map.of("article", article, "text", html.render(markdown.parse(article.body()))));
    }

    private static Template load(String name) {
        var file = new ClassPathResource("templates/support/" + name);
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return Mustache.compiler().defaultValue("").compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
