package dev.metier.embedding.request;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class EmbeddingBadInputTests extends BadInputTests {

    EmbeddingBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/embed", () -> sample(Embed.EMBED),
                "POST /api/v1/embed/batch", () -> sample(Embed.BATCH));
    }

    private static Sample sample(String path) {
        return new Sample(
                TestTokens.candidate(UserId.create()),
                path,
                Map.of("texts", List.of("Ran a bakery", "Baked bread"), "purpose", "PASSAGE"));
    }
}
