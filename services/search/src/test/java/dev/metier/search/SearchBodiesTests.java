package dev.metier.search;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

class SearchBodiesTests extends BadInputTests {

    private static final String SAVED = "/api/v1/search/saved";

    private static final Map<String, Object> WELDING = Map.of(
            "name",
            "Welding",
            "question",
            Map.of("q", "welder", "mode", List.of("REMOTE"), "skill", List.of("MIG"), "near", "Berlin", "radius", 20),
            "alert",
            "WEEKLY");

    private final TestApi api;
    private final TestEvents events;
    private final TestPosting posting = TestPosting.at(TestPosting.newCompany(), "Welder");

    SearchBodiesTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void aPosting() {
        events.publish(posting.opened());
        new Searching(api).await(results -> results.total() == 1, "company", posting.company());
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/search/saved",
                () -> new Sample(TestTokens.candidate(UserId.create()), SAVED, WELDING, SAVED),
                "POST /api/v1/search/clicks",
                () -> new Sample(
                        TestTokens.candidate(UserId.create()),
                        "/api/v1/search/clicks",
                        Map.of("q", "welder", "id", posting.id(), "position", 1)),
                "PUT /api/v1/recommendations/jobs/{id}/feedback",
                () -> new Sample(
                        TestTokens.candidate(UserId.create()),
                        "/api/v1/recommendations/jobs/" + posting.id() + "/feedback",
                        Map.of("feedback", "SAVED")),
                "PUT /api/v1/search/saved/{id}",
                () -> {
                    String token = TestTokens.candidate(UserId.create());
                    String id =
                            api.as(token).post(SAVED, WELDING).json().path("id").asString();
                    return new Sample(token, SAVED + "/" + id, WELDING, SAVED);
                });
    }
}
