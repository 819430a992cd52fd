package dev.metier.jobs;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyCreated;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;

/** A company that the service has heard of, with an owner and a recruiter. */
public record TestCompany(CompanyId id, UserId owner, UserId recruiter) {

    public static TestCompany known(TestApi api, TestEvents events) {
        var company = new TestCompany(CompanyId.create(), UserId.create(), UserId.create());
        events.publish(new CompanyCreated(company.id, "Harbour Works"));
        events.publish(new CompanyMemberAdded(company.id, company.owner, CompanyRole.OWNER));
        events.publish(new CompanyMemberAdded(company.id, company.recruiter, CompanyRole.RECRUITER));
        await().until(() -> company.asRecruiter(api)
                        .post("/api/v1/jobs", company.posting("Probe"))
                        .status()
                == 201);
        return company;
    }

    public TestApi asRecruiter(TestApi api) {
        return api.as(TestTokens.hr(recruiter));
    }

    public String draft(TestApi api) {
        return asRecruiter(api)
                .post("/api/v1/jobs", posting("Crane operator"))
                .json()
                .path("id")
                .asString();
    }

    public String published(TestApi api) {
        String id = draft(api);
        asRecruiter(api).post("/api/v1/jobs/" + id + "/publish");
        return id;
    }

    public Map<String, Object> posting(String title) {
        return Map.of(
                "companyId",
                id,
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
