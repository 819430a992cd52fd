package dev.metier.search.request;

import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.Who;
import dev.metier.search.Recruiting;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAccessTests extends AccessMatrixTests {

    private static final Map<String, Object> FEEDBACK = Map.of("feedback", "SAVED");

    private final TestPosting posting = TestPosting.at(TestPosting.newCompany(), "Welder");
    private final TestApi anybody;
    private final TestEvents events;
    private final Recruiting recruiting;
    private final Map<Who, String> recruiters = new EnumMap<>(Who.class);

    SearchAccessTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.anybody = api;
        this.events = events;
        this.recruiting = new Recruiting(api, events);
    }

    @BeforeAll
    void companies() {
        recruiters.put(Who.OWNER, recruiting.token(CompanyRole.OWNER, posting.companyId()));
        recruiters.put(Who.MEMBER, recruiting.token(CompanyRole.RECRUITER, posting.companyId()));
        recruiters.put(Who.OTHER_COMPANY, recruiting.token(CompanyRole.OWNER));
        events.publish(posting.opened());
        new Searching(anybody).await(answer -> answer.total() == 1, "company", posting.company());
    }

    @Override
    protected @Nullable String token(Who who) {
        return recruiters.containsKey(who) ? recruiters.get(who) : super.token(who);
    }

    @Override
    protected Answer call(TestApi caller, String endpoint, Who who) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{id}", JobId.create().toString())
                .replace("{candidateId}", UserId.create().toString());
        return switch (method) {
            case "POST" -> posted(caller, path);
            case "PUT" -> put(caller, path);
            case "DELETE" -> caller.delete(path);
            default ->
                caller.get(path.endsWith("/recommendations/candidates") ? path + "?jobId=" + posting.id() : path);
        };
    }

    private Answer put(TestApi caller, String path) {
        if (path.contains("/invitations/")) {
            return caller.put(
                    "/api/v1/recommendations/jobs/" + posting.id() + "/invitations/" + UserId.create(), Map.of());
        }
        return caller.put(path, path.endsWith("/feedback") ? FEEDBACK : saved());
    }

    private static Answer posted(TestApi caller, String path) {
        if (path.endsWith("/clicks")) {
            return caller.post(path, Map.of("id", JobId.create(), "position", 1));
        }
        return path.endsWith("/saved") ? caller.post(path, saved()) : caller.post(path);
    }

    private static Map<String, Object> saved() {
        return Map.of("name", "Welding", "question", Map.of("q", "welder"), "alert", "NEVER");
    }
}
