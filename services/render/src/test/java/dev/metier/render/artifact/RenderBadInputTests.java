package dev.metier.render.artifact;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class RenderBadInputTests extends BadInputTests {

    RenderBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/render/pdf",
                () -> sample(
                        "pdf",
                        Map.of(
                                "markdown",
                                "# Ada\n\nAnalyst",
                                "css",
                                "h1 { color: #123456 }",
                                "title",
                                "CV",
                                "language",
                                "en-GB",
                                "pageSize",
                                "LETTER")),
                "POST /api/v1/render/diagram",
                () -> sample(
                        "diagram",
                        Map.of("language", "PLANTUML", "format", "SVG", "source", "Ada -> Charles : notes")));
    }

    private static Sample sample(String path, Object body) {
        return new Sample(TestTokens.candidate(UserId.create()), Files.RENDER + "/" + path, body);
    }
}
