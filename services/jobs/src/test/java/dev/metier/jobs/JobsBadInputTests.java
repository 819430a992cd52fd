package dev.metier.jobs;

import dev.metier.contracts.id.Ids;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

class JobsBadInputTests extends BadInputTests {

    private final TestApi api;
    private final TestCompany company;

    JobsBadInputTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.company = TestCompany.known(api, events);
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        return Map.of(
                "POST /api/v1/jobs",
                () -> {
                    return new Sample(TestTokens.hr(company.recruiter()), "/api/v1/jobs", full(company));
                },
                "PUT /api/v1/jobs/{id}",
                () -> {
                    String path = "/api/v1/jobs/" + company.draft(api);
                    return new Sample(TestTokens.hr(company.recruiter()), path, full(company));
                },
                "POST /api/v1/jobs/batch",
                () -> new Sample(
                        TestTokens.service("search"),
                        "/api/v1/jobs/batch",
                        Map.of("ids", List.of(company.draft(api), Ids.next()))),
                "POST /api/v1/job-categories",
                () -> new Sample(TestTokens.admin(), "/api/v1/job-categories", Map.of("name", "Kind " + Ids.next())));
    }

    private static Map<String, Object> full(TestCompany company) {
        Map<String, Object> posting = new HashMap<>(company.posting("Crane operator"));
        posting.put("salary", Map.of("min", 40_000, "max", 52_000, "currency", "EUR", "period", "YEAR"));
        posting.put("deadline", "2030-01-31");
        return posting;
    }
}
