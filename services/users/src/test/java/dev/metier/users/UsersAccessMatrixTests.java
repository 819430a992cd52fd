package dev.metier.users;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.AccessMatrixTests;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.platform.test.Who;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsersAccessMatrixTests extends AccessMatrixTests {

    private static final String JAVA = "98ce8bc5-b243-56e8-bb52-6cfdcf80dbc5";

    private final TestApi anonymous;
    private final People people;
    private final Map<Who, UserId> callers = new EnumMap<>(Who.class);

    UsersAccessMatrixTests(TestApi api, TestEvents events, ApplicationContext context) {
        super(api, context);
        this.anonymous = api;
        this.people = new People(events);
    }

    @BeforeAll
    void register() {
        List<Who> persons = List.of(Who.CANDIDATE, Who.HR, Who.OWNER, Who.MEMBER, Who.OTHER_COMPANY, Who.ADMIN);
        List<UserId> ids = people.register(persons.size(), "hr");
        for (int i = 0; i < persons.size(); i++) {
            callers.put(persons.get(i), ids.get(i));
        }
        People.found(anonymous.as(hr(Who.OTHER_COMPANY)));
    }

    @Override
    protected @Nullable String token(Who who) {
        return switch (who) {
            case ANONYMOUS -> null;
            case SERVICE -> TestTokens.service("test");
            case ADMIN -> TestTokens.token(id(who), "admin");
            case CANDIDATE -> TestTokens.token(id(who), "candidate");
            case HR, OWNER, MEMBER, OTHER_COMPANY -> hr(who);
        };
    }

    @Override
    protected Answer call(TestApi api, String endpoint, Who who) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (path.endsWith("/skills/import")) {
            String csv = "name,category,aliases\n%s,Crafts,\n".formatted(unused());
            return api.send(method, path, "text/csv", BodyPublishers.ofString(csv));
        }
        String filled = filled(method, path);
        Object body = body(method, path);
        return body == null ? send(api, method, filled) : api.send(method, filled, body);
    }

    private String filled(String method, String path) {
        if (path.startsWith("/api/v1/companies/{id}")) {
            boolean leaves = method.equals("DELETE") && path.endsWith("{userId}");
            UserId leaving = leaves ? people.register("Leaves", "hr") : null;
            String filled = path.replace("{id}", company(leaving).toString());
            return filled.replace("{userId}", leaving == null ? id(Who.OWNER) : leaving.toString());
        }
        if (path.startsWith("/api/v1/candidates")) {
            String skills = "/api/v1/candidates/" + id(Who.OWNER) + "/skills";
            anonymous.as(hr(Who.OWNER)).post(skills, Map.of("skillId", JAVA, "years", 1));
        }
        if (path.startsWith("/api/v1/skills/")) {
            return path.replace("{id}", skill());
        }
        return path.replace("{id}", id(Who.OWNER)).replace("{skillId}", JAVA);
    }

    private @Nullable Object body(String method, String path) {
        return switch (method + " " + path) {
            case "PATCH /api/v1/users/me" -> Map.of("displayName", "Another name");
            case "POST /api/v1/users/me/role" -> Map.of("role", "HR");
            case "POST /api/v1/companies", "PUT /api/v1/companies/{id}" -> Map.of("name", unused());
            case "POST /api/v1/companies/{id}/members" -> Map.of("email", "nobody@example.org", "role", "OWNER");
            case "POST /api/v1/skills", "PUT /api/v1/skills/{id}" -> skillRequest();
            case "PUT /api/v1/candidates/{id}/profile" -> Map.of("desiredTitles", List.of(), "openToRemote", true);
            case "POST /api/v1/candidates/{id}/skills" -> Map.of("skillId", JAVA, "years", 2);
            default -> null;
        };
    }

    /** A fresh company of owner and member, and of one more if wanted. */
    private CompanyId company(@Nullable UserId more) {
        TestApi owner = anonymous.as(hr(Who.OWNER));
        CompanyId company = People.found(owner);
        add(owner, company, callers.get(Who.MEMBER));
        if (more != null) {
            add(owner, company, more);
        }
        return company;
    }

    private static void add(TestApi owner, CompanyId company, @Nullable UserId user) {
        if (user != null) {
            String members = "/api/v1/companies/" + company + "/members";
            owner.post(members, Map.of("email", People.addressOf(user), "role", "RECRUITER"));
        }
    }

    private String skill() {
        Answer answer = anonymous.as(TestTokens.admin()).post("/api/v1/skills", skillRequest());
        return answer.json().path("id").asString();
    }

    private Map<String, Object> skillRequest() {
        String category = anonymous
                .get("/api/v1/skill-categories")
                .json()
                .path(0)
                .path("id")
                .asString();
        return Map.of("name", unused(), "categoryId", category, "aliases", List.of());
    }

    private static Answer send(TestApi api, String method, String path) {
        return switch (method) {
            case "GET" -> api.get(path);
            case "DELETE" -> api.delete(path);
            default -> api.post(path);
        };
    }

    private String hr(Who who) {
        return TestTokens.token(id(who), "hr");
    }

    private String id(Who who) {
        return String.valueOf(callers.get(who));
    }

    private static String unused() {
        return "n" + UUID.randomUUID();
    }
}
