package dev.metier.jobs;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

class JobsAccessTests extends AccessMatrixTests {

    private final TestApi api;
    private final TestEvents events;
    private @Nullable TestCompany company;
    private @Nullable TestCompany other;

    JobsAccessTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void companies() {
        company = TestCompany.known(api, events);
        other = TestCompany.known(api, events);
    }

    @Override
    protected @Nullable String token(Who who) {
        return switch (who) {
            case OWNER -> TestTokens.hr(company().owner());
            case MEMBER -> TestTokens.hr(company().recruiter());
            case OTHER_COMPANY -> TestTokens.hr(other == null ? company().owner() : other.owner());
            default -> super.token(who);
        };
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        TestCompany ours = company();
        String draft = endpoint.contains("{id}") ? ours.draft(api) : "";
        return switch (endpoint) {
            case "GET /api/v1/job-categories" -> caller.get("/api/v1/job-categories");
            case "POST /api/v1/job-categories" ->
                caller.post("/api/v1/job-categories", Map.of("name", "Kind " + Ids.next()));
            case "GET /api/v1/jobs" -> caller.get("/api/v1/jobs");
            case "POST /api/v1/jobs" -> caller.post("/api/v1/jobs", ours.posting("Rigger"));
            case "POST /api/v1/jobs/batch" -> caller.post("/api/v1/jobs/batch", Map.of("ids", List.of(JobId.create())));
            case "GET /api/v1/jobs/{id}" -> caller.get("/api/v1/jobs/" + draft);
            case "PUT /api/v1/jobs/{id}" -> caller.put("/api/v1/jobs/" + draft, ours.posting("Rigger"));
            case "DELETE /api/v1/jobs/{id}" -> caller.delete("/api/v1/jobs/" + draft);
            case "POST /api/v1/jobs/{id}/publish" -> caller.post("/api/v1/jobs/" + draft + "/publish");
            case "POST /api/v1/jobs/{id}/close" -> caller.post("/api/v1/jobs/" + ours.published(api) + "/close");
            case "POST /api/v1/jobs/{id}/fill" -> caller.post("/api/v1/jobs/" + ours.published(api) + "/fill");
            case "POST /api/v1/jobs/{id}/relist" -> caller.post("/api/v1/jobs/" + closed() + "/relist");
            case "GET /jobs/{id}/{slug}" -> caller.get("/jobs/" + ours.published(api) + "/crane-operator");
            case "GET /sitemap.xml" -> caller.get("/sitemap.xml");
            case "GET /feeds/jobs.xml" -> caller.get("/feeds/jobs.xml");
            default -> throw new IllegalArgumentException(endpoint);
        };
    }

    private String closed() {
        String id = company().published(api);
        company().asRecruiter(api).post("/api/v1/jobs/" + id + "/close");
        return id;
    }

    private TestCompany company() {
        if (company == null) {
            throw new IllegalStateException("no company yet");
        }
        return company;
    }
}
