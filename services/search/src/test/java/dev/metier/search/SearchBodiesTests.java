package dev.metier.search;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CandidateFacts;
import dev.metier.contracts.users.CandidateShown;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
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

    private final UserId candidate = UserId.create();
    private String recruiter = "";

    SearchBodiesTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void aPostingAndSomebodyForIt() {
        events.publish(posting.opened());
        recruiter = new Recruiting(api, events).token(CompanyRole.OWNER, posting.companyId());
        show(candidate, recruiter);
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
                "PUT /api/v1/recommendations/jobs/{id}/invitations/{candidateId}",
                () -> new Sample(
                        recruiter,
                        "/api/v1/recommendations/jobs/" + posting.id() + "/invitations/" + candidate,
                        Map.of("note", "Your work is known here.")),
                "PUT /api/v1/search/saved/{id}",
                () -> {
                    String token = TestTokens.candidate(UserId.create());
                    String id =
                            api.as(token).post(SAVED, WELDING).json().path("id").asString();
                    return new Sample(token, SAVED + "/" + id, WELDING, SAVED);
                });
    }

    private void show(UserId candidate, String recruiter) {
        TestPeer.computes("POST /api/v1/notify", body -> "");
        events.publish(new CandidateShown(
                candidate,
                new CandidateFacts("Ada", null, null, List.of("Welder"), false, null, null, null, List.of())));
        await().until(() -> api.as(recruiter)
                .get("/api/v1/search/candidates?q=welder&limit=100")
                .text()
                .contains(candidate.toString()));
    }
}
