package dev.metier.ats.report;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class AtsBadInputTests extends BadInputTests {

    private static final String TOKEN = TestTokens.candidate(UserId.create());

    AtsBadInputTests(TestApi api, ApplicationContext context) {
        super(api, context);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        Map<String, Object> check = Map.of(
                "resume",
                Samples.RESUME,
                "postingText",
                "Requirements: crane operator with 3 years of experience",
                "analysisMode",
                "SYNC",
                "analysedAt",
                "2026-05-04",
                "original",
                Samples.FILE);
        Map<String, Object> fix = Map.of(
                "ruleId",
                "skills.duplicates",
                "operations",
                List.of(
                        Map.of("op", "test", "path", "/skills/0/keywords/1", "value", "forklift operation"),
                        Map.of("op", "remove", "path", "/skills/0/keywords/1")),
                "reason",
                "It is listed already.");
        Map<String, Object> fixes = Map.of("resume", Samples.RESUME, "fixes", List.of(fix));
        return Map.of(
                "POST /api/v1/ats/analyze", () -> new Sample(TOKEN, "/api/v1/ats/analyze", check),
                "POST /api/v1/ats/fixes/apply", () -> new Sample(TOKEN, "/api/v1/ats/fixes/apply", fixes));
    }
}
