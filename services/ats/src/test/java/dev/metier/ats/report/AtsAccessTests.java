package dev.metier.ats.report;

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

class AtsAccessTests extends AccessMatrixTests {

    private static final UserId OWNER = UserId.create();

    private final TestApi api;

    AtsAccessTests(TestApi api, ApplicationContext context) {
        super(api, context);
        this.api = api;
    }

    @Override
    protected @Nullable String token(Who who) {
        return who == Who.OWNER ? TestTokens.candidate(OWNER) : super.token(who);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        return switch (endpoint) {
            case "GET /api/v1/ats/criteria" -> caller.get("/api/v1/ats/criteria");
            case "GET /api/v1/ats/reports" -> caller.get("/api/v1/ats/reports");
            case "GET /api/v1/ats/reports/{id}" -> caller.get("/api/v1/ats/reports/" + reportOfOwner());
            case "POST /api/v1/ats/analyze" -> caller.post("/api/v1/ats/analyze", Map.of("resume", Samples.RESUME));
            case "POST /api/v1/ats/fixes/apply" ->
                caller.post("/api/v1/ats/fixes/apply", Map.of("resume", Samples.RESUME, "fixes", List.of()));
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private String reportOfOwner() {
        return api.as(TestTokens.candidate(OWNER))
                .post("/api/v1/ats/analyze", Map.of("resume", Samples.RESUME))
                .json()
                .path("id")
                .asString();
    }
}
