package dev.metier.support;

import dev.metier.contracts.support.ArticleView;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class SupportBodiesTests extends BadInputTests {

    private final Desk desk;

    SupportBodiesTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.desk = Desk.of(api);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/support/articles",
                () -> new Sample(TestTokens.admin(), Desk.ARTICLES, Desk.article("New")),
                "PUT /api/v1/support/articles/{article}",
                () -> {
                    ArticleView draft = desk.draft("A draft");
                    return new Sample(TestTokens.admin(), Desk.ARTICLES + "/" + draft.id(), Desk.article("Newer"));
                });
    }
}
