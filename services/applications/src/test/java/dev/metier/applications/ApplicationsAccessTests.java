package dev.metier.applications;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Owner is the candidate who applied, member a recruiter of the posting's company. */
class ApplicationsAccessTests extends AccessMatrixTests {

    private final TestApi api;
    private final UserId stranger = UserId.create();
    private TestPosting posting;

    ApplicationsAccessTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.posting = TestPosting.known(api, events);
        events.publish(new CompanyMemberAdded(CompanyId.create(), stranger, CompanyRole.OWNER));
    }

    @Override
    protected @Nullable String token(Who who) {
        posting = posting.withNewCandidate();
        return switch (who) {
            case OWNER -> TestTokens.candidate(posting.candidate());
            case MEMBER -> TestTokens.hr(posting.recruiter());
            case OTHER_COMPANY -> TestTokens.hr(stranger);
            default -> super.token(who);
        };
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        String id = endpoint.contains("{id}") ? posting.applied(api) : "";
        return switch (endpoint) {
            case "POST /api/v1/applications" -> caller.post("/api/v1/applications", posting.application());
            case "GET /api/v1/applications" -> caller.get("/api/v1/applications");
            case "GET /api/v1/applications/{id}" -> caller.get("/api/v1/applications/" + id);
            case "POST /api/v1/applications/{id}/withdraw" -> caller.post("/api/v1/applications/" + id + "/withdraw");
            case "POST /api/v1/applications/{id}/stage" ->
                caller.post("/api/v1/applications/" + id + "/stage", Map.of("stage", "screening"));
            case "GET /api/v1/applications/{id}/history" -> caller.get("/api/v1/applications/" + id + "/history");
            case "GET /api/v1/applications/{id}/notes" -> caller.get("/api/v1/applications/" + id + "/notes");
            case "POST /api/v1/applications/{id}/notes" ->
                caller.post("/api/v1/applications/" + id + "/notes", Map.of("text", "Call on Monday"));
            case "GET /api/v1/jobs/{jobId}/pipeline" -> caller.get("/api/v1/jobs/" + posting.job() + "/pipeline");
            default -> throw new IllegalArgumentException(endpoint);
        };
    }
}
