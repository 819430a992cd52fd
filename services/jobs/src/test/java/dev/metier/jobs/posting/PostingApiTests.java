package dev.metier.jobs.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyCreated;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PostingApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final CompanyId company = CompanyId.create();
    private final UserId recruiter = UserId.create();

    PostingApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void companyWithRecruiter() {
        events.publish(new CompanyCreated(company, "Harbour Works"));
        events.publish(new CompanyMemberAdded(company, recruiter, CompanyRole.RECRUITER));
        await().until(() ->
                asRecruiter().get("/api/v1/jobs?companyId=" + company).status() == 200);
    }

    @Test
    void publishesDraftThatEverybodyThenReads() {
        String id = draft();
        assertThat(api.get("/api/v1/jobs/" + id).status()).isEqualTo(404);

        Answer published = asRecruiter().post("/api/v1/jobs/" + id + "/publish");

        assertThat(published.status()).isEqualTo(200);
        assertThat(published.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(api.get("/api/v1/jobs/" + id).json().path("companyName").asString())
                .isEqualTo("Harbour Works");
    }

    private String draft() {
        Answer answer = asRecruiter().post("/api/v1/jobs", posting("Crane operator"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private TestApi asRecruiter() {
        return api.as(TestTokens.hr(recruiter));
    }

    private Map<String, Object> posting(String title) {
        return Map.of(
                "companyId",
                company,
                "title",
                title,
                "description",
                "Move containers safely between ship and shore, in shifts, together with a crew of eight people.",
                "employmentType",
                "FULL_TIME",
                "workMode",
                "ON_SITE",
                "place",
                "Constanta, RO",
                "skills",
                List.of(Map.of("name", "Crane operation", "need", "MUST")),
                "criteria",
                List.of(Map.of("name", "Safety", "weight", 5)),
                "languages",
                List.of("en"));
    }
}
