package dev.metier.render.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import java.util.Map;

/** Files made for tests. */
final class Files {

    static final String RENDER = "/api/v1/render";

    private Files() {}

    static Answer pdf(TestApi api, String html) {
        return api.post(RENDER + "/pdf", Map.of("html", html, "title", "Test", "language", "en"));
    }

    /** The path with the query of the link to a small PDF. */
    static String link(TestApi api) {
        return link(pdf(api, "<h1>Ada</h1><p>Analyst</p>"));
    }

    static String link(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        String url = answer.json().path("url").asString();
        return url.substring(url.indexOf(RENDER));
    }

    static Answer diagram(TestApi api, String language, String format, String source) {
        return api.post(RENDER + "/diagram", Map.of("language", language, "format", format, "source", source));
    }
}
