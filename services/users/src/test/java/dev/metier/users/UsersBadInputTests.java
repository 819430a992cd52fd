package dev.metier.users;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.BadInputTests;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersBadInputTests extends BadInputTests {

    private static final String JAVA = "98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5";

    private final TestApi api;
    private final People people;
    private UserId person = UserId.create();
    private CompanyId company = CompanyId.create();
    private String category = "";
    private String skill = "";

    UsersBadInputTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.api = api;
        this.people = new People(events);
    }

    @BeforeAll
    void personWithCompany() {
        person = people.register("Person", "hr");
        company = People.found(api.as(TestTokens.hr(person)));
        category = api.get("/api/v1/skill-categories").json().path(0).path("id").asString();
        skill = api.as(TestTokens.admin())
                .post("/api/v1/skills", skillRequest())
                .json()
                .path("id")
                .asString();
    }

    @Override
    protected Map<String, Supplier<Sample>> samples() {
        String self = "/api/v1/candidates/" + person;
        Map<String, Object> profile = Map.of(
                "headline", "Rigger",
                "summary", "a\nb",
                "place", "Graz",
                "desiredTitles", List.of("Rigger"),
                "openToRemote", true,
                "visible", true,
                "seniority", "SENIOR",
                "salaryMin", 50_000,
                "salaryCurrency", "EUR");
        return Map.of(
                "PATCH /api/v1/users/me", own("/api/v1/users/me", Map.of("displayName", "Nova", "locale", "en")),
                "POST /api/v1/users/me/role", own("/api/v1/users/me/role", Map.of("role", "HR")),
                "POST /api/v1/companies", () -> sample("/api/v1/companies", companyRequest()),
                "PUT /api/v1/companies/{id}", () -> sample("/api/v1/companies/" + company, companyRequest()),
                "POST /api/v1/companies/{id}/members",
                        own(
                                "/api/v1/companies/" + company + "/members",
                                Map.of("email", "nobody@example.org", "role", "RECRUITER")),
                "POST /api/v1/skills", () -> byAdmin("/api/v1/skills", skillRequest()),
                "PUT /api/v1/skills/{id}", () -> byAdmin("/api/v1/skills/" + skill, skillRequest()),
                "PUT /api/v1/candidates/{id}/profile", own(self + "/profile", profile),
                "POST /api/v1/candidates/{id}/skills", own(self + "/skills", Map.of("skillId", JAVA, "years", 3)));
    }

    private Supplier<Sample> own(String path, Object body) {
        return () -> sample(path, body);
    }

    private Sample sample(String path, Object body) {
        return new Sample(TestTokens.hr(person), path, body);
    }

    private static Sample byAdmin(String path, Object body) {
        return new Sample(TestTokens.admin(), path, body);
    }

    private static Map<String, Object> companyRequest() {
        return Map.of("name", unused(), "website", "https://example.org", "about", "We build.", "place", "Graz");
    }

    private Map<String, Object> skillRequest() {
        return Map.of("name", unused(), "categoryId", category, "aliases", List.of(unused()));
    }

    private static String unused() {
        return "n" + UUID.randomUUID();
    }
}
