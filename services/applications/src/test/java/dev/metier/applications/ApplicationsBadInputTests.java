package dev.metier.applications;

import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class ApplicationsBadInputTests extends BadInputTests {

    private final TestApi api;
    private final TestPosting posting;

    ApplicationsBadInputTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.posting = TestPosting.known(api, events);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/applications",
                        () -> {
                            TestPosting fresh = posting.withNewCandidate();
                            String token = TestTokens.candidate(fresh.candidate());
                            return new Sample(token, "/api/v1/applications", fresh.application());
                        },
                "POST /api/v1/applications/{id}/stage",
                        () -> sample("/stage", Map.of("stage", "screening", "reason", "Fits")),
                "POST /api/v1/applications/{id}/notes", () -> sample("/notes", Map.of("text", "Call on Monday")));
    }

    private Sample sample(String what, Map<String, Object> body) {
        String path = "/api/v1/applications/" + posting.withNewCandidate().applied(api) + what;
        return new Sample(TestTokens.hr(posting.recruiter()), path, body);
    }
}
