package dev.metier.embedding.request;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

class EmbeddingAccessTests extends AccessMatrixTests {

    private final TestApi api;
    private final String owner = TestTokens.candidate(UserId.create());

    EmbeddingAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected @Nullable String token(Who who) {
        return who == Who.OWNER ? owner : super.token(who);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        return switch (endpoint) {
            case "POST /api/v1/embed" -> caller.post(Embed.EMBED, Map.of("texts", List.of("text")));
            case "POST /api/v1/embed/batch" -> Embed.batch(caller, List.of("text"));
            case "GET /api/v1/embed/batch/{jobId}" -> {
                Answer batch = Embed.batch(api.as(owner), List.of("text"));
                yield caller.get(batch.header("location"));
            }
            default -> throw new IllegalArgumentException(endpoint);
        };
    }
}
