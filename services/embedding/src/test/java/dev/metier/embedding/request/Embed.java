package dev.metier.embedding.request;

import dev.metier.contracts.embedding.EmbeddedTexts;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import java.util.List;
import java.util.Map;

/** Requests as clients make them. */
final class Embed {

    static final String EMBED = "/api/v1/embed";
    static final String BATCH = EMBED + "/batch";

    private Embed() {}

    static EmbeddedTexts passages(TestApi api, String... texts) {
        return api.post(EMBED, Map.of("texts", List.of(texts))).as(EmbeddedTexts.class);
    }

    static EmbeddedTexts queries(TestApi api, String... texts) {
        return api.post(EMBED, Map.of("texts", List.of(texts), "purpose", "QUERY"))
                .as(EmbeddedTexts.class);
    }

    static Answer batch(TestApi api, List<String> texts) {
        return api.post(BATCH, Map.of("texts", texts));
    }
}
