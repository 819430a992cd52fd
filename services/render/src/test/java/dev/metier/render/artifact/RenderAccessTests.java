package dev.metier.render.artifact;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import org.springframework.context.ApplicationContext;

class RenderAccessTests extends AccessMatrixTests {

    private final TestApi api;

    RenderAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        return switch (endpoint) {
            case "POST /api/v1/render/pdf" -> Files.pdf(caller, "<p>Hello</p>");
            case "POST /api/v1/render/diagram" -> Files.diagram(caller, "PLANTUML", "SVG", "Ada -> Charles : notes");
            case "GET /api/v1/render/{artifactId}" ->
                caller.get(Files.link(api.as(TestTokens.candidate(UserId.create()))));
            default -> throw new IllegalArgumentException(endpoint);
        };
    }
}
