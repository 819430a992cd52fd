package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What somebody asks who does not know the platform yet. */
final class HelpPart {

    private static final String QUESTION = "how do i delete my acount";
    private static final String ANSWER = "deleting-your-data";

    private final Travellers travellers;

    HelpPart(Travellers travellers) {
        this.travellers = travellers;
    }

    String find() throws IOException {
        JsonNode hit = Patience.await("the article as a hit", this::answer);
        JsonNode article = travellers
                .anybody()
                .get("/api/v1/support/articles/" + hit.path("slug").asString());
        Journey.expect(article.path("body").asString().length() > 100, "the article says nothing");
        return "\"%s\" finds \"%s\"".formatted(QUESTION, article.path("title").asString());
    }

    private Optional<JsonNode> answer() throws IOException {
        return travellers
                .anybody()
                .get("/api/v1/search/articles?q=" + URLEncoder.encode(QUESTION, StandardCharsets.UTF_8))
                .path("hits")
                .valueStream()
                .filter(hit -> hit.path("slug").asString().equals(ANSWER))
                .findFirst();
    }
}
