package dev.metier.support;

import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.Who;
import java.util.Map;
import org.springframework.context.ApplicationContext;

class SupportAccessTests extends AccessMatrixTests {

    private final Desk desk;

    SupportAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.desk = Desk.of(api);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        String articles = Desk.ARTICLES;
        return switch (endpoint) {
            case "GET /api/v1/support/articles" -> caller.get(articles);
            case "GET /api/v1/support/articles/{article}" ->
                caller.get(articles + "/" + desk.draft("A draft").slug());
            case "POST /api/v1/support/articles" -> caller.post(articles, Desk.article("New"));
            case "PUT /api/v1/support/articles/{article}" ->
                caller.put(articles + "/" + desk.draft("A draft").id(), Desk.article("Newer"));
            case "POST /api/v1/support/articles/{article}/publish" ->
                caller.post(articles + "/" + desk.draft("A draft").id() + "/publish");
            case "POST /api/v1/support/articles/{article}/withdraw" ->
                caller.post(articles + "/" + desk.published("Public").id() + "/withdraw");
            case "DELETE /api/v1/support/articles/{article}" ->
                caller.delete(articles + "/" + desk.draft("A draft").id());
            case "GET /api/v1/support/article-files" -> caller.get(Desk.FILES);
            case "GET /articles" -> caller.get("/articles");
            case "GET /articles/{slug}" ->
                caller.get("/articles/" + desk.draft("A draft").slug());
            case "POST /api/v1/support/article-files" -> new Desk(caller, caller).upload(Desk.zip(someArticle()));
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private Map<String, String> someArticle() {
        String slug = desk.draft("A draft").slug();
        return Map.of(slug + ".md", """
                ---
                slug: %s
                language: en
                title: Another title
                summary: What to do.
                topics: [Account]
                audience: EVERYBODY
                status: DRAFT
                ---

                Do this.
                """.formatted(slug));
    }
}
