package dev.metier.jobs.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobPublished;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.contracts.users.CompanyView;
import dev.metier.contracts.users.MemberView;
import dev.metier.jobs.TestCompany;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PostingApiTests {

    private final TestApi api;
    private final TestEvents events;
    private TestCompany company = new TestCompany(CompanyId.create(), UserId.create(), UserId.create());

    PostingApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void companyWithRecruiter() {
        company = TestCompany.known(api, events);
    }

    @Test
    void publishesDraftThatEverybodyThenReads() {
        String id = company.draft(api);
        assertThat(api.get("/api/v1/jobs/" + id).status()).isEqualTo(404);

        Answer published = recruiter().post("/api/v1/jobs/" + id + "/publish");

        assertThat(published.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(api.get("/api/v1/jobs/" + id).json().path("companyName").asString())
                .isEqualTo("Harbour Works");
        JobPublished event =
                events.await(JobPublished.class, e -> e.jobId().toString().equals(id));
        assertThat(event.facts().companyName()).isEqualTo("Harbour Works");
    }

    @Test
    void tellsWhatIsMissingBeforePublishing() {
        Map<String, Object> thin = new HashMap<>(company.posting("Crane operator"));
        thin.put("description", "Short.");
        thin.remove("place");
        String id = recruiter().post("/api/v1/jobs", thin).json().path("id").asString();

        Answer refused = recruiter().post("/api/v1/jobs/" + id + "/publish");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("posting-rejected");
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactly("description", "place");
    }

    @Test
    void findsByWordsAndPages() {
        for (int i = 0; i < 3; i++) {
            String id = recruiter()
                    .post("/api/v1/jobs", company.posting("Blacksmith " + i))
                    .json()
                    .path("id")
                    .asString();
            recruiter().post("/api/v1/jobs/" + id + "/publish");
        }
        String query = "/api/v1/jobs?q=blacksmith&limit=2&companyId=" + company.id();

        JsonNode first = api.get(query).json();
        JsonNode second =
                api.get(query + "&after=" + first.path("next").asString()).json();

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("next").isMissingNode()).isTrue();
    }

    @Test
    void tellsServicesOfManyPostingsAtOnceInWhateverStateTheyAre() {
        String open = company.published(api);
        String closed = company.published(api);
        recruiter().post("/api/v1/jobs/" + closed + "/close");
        String draft = company.draft(api);
        String deleted = company.draft(api);
        recruiter().delete("/api/v1/jobs/" + deleted);

        JsonNode answer = api.as(TestTokens.service("search"))
                .post("/api/v1/jobs/batch", Map.of("ids", List.of(open, closed, draft, deleted, JobId.create())))
                .json();

        Map<String, String> states = new HashMap<>();
        answer.forEach(each ->
                states.put(each.path("id").asString(), each.path("status").asString()));
        assertThat(states).isEqualTo(Map.of(open, "PUBLISHED", closed, "CLOSED", draft, "DRAFT"));
        assertThat(recruiter()
                        .post("/api/v1/jobs/batch", Map.of("ids", List.of(open)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refusesStaleVersion() {
        String id = company.draft(api);
        recruiter().put("/api/v1/jobs/" + id, company.posting("Rigger"));

        Answer refused =
                recruiter().with("If-Match", "1").put("/api/v1/jobs/" + id, company.posting("Somebody else's words"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("version-conflict");
    }

    @Test
    void whoJustFoundedCompanyGoesOnBeforeItsEventArrives() {
        CompanyId fresh = CompanyId.create();
        UserId founder = UserId.create();
        var member = new MemberView(founder, "Ada", "ada@people.example", CompanyRole.OWNER, Instant.EPOCH);
        TestPeer.answers("GET /api/v1/companies/" + fresh + "/members/" + founder, 200, member);
        TestPeer.answers(
                "GET /api/v1/companies/" + fresh,
                200,
                new CompanyView(fresh, "Fresh", null, null, null, Instant.EPOCH, 1));
        Map<String, Object> posting = new HashMap<>(company.posting("First job"));
        posting.put("companyId", fresh);

        Answer created = api.as(TestTokens.hr(founder)).post("/api/v1/jobs", posting);

        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        assertThat(created.json().path("companyName").asString()).isEqualTo("Fresh");
    }

    @Test
    void publicPageCarriesJobPostingThatSearchEnginesRead() {
        Map<String, Object> posting = new HashMap<>(company.posting("Crane </script><b>operator"));
        posting.put("salary", Map.of("min", 40_000, "max", 52_000, "currency", "EUR", "period", "YEAR"));
        posting.put("description", "# The work\n\n" + "Move containers. ".repeat(8) + "<img src=x onerror=alert(1)>");
        String id = recruiter().post("/api/v1/jobs", posting).json().path("id").asString();
        recruiter().post("/api/v1/jobs/" + id + "/publish");

        Answer page = api.get("/jobs/" + id + "/crane-script-b-operator");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.text()).contains("€40,000 to €52,000 per year").doesNotContain("<img src=x", "<b>operator");
        JsonNode jsonLd = jsonLd(page.text());
        assertThat(jsonLd.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(jsonLd.at("/baseSalary/value/maxValue").asInt()).isEqualTo(52_000);
        assertThat(jsonLd.at("/jobLocation/address/addressCountry").asString()).isEqualTo("RO");
        for (String required :
                new String[] {"title", "description", "datePosted", "hiringOrganization", "jobLocation"}) {
            assertThat(jsonLd.has(required)).as(required).isTrue();
        }
    }

    @Test
    void closedPostingIsGoneFromPublicPages() {
        String id = company.published(api);
        recruiter().post("/api/v1/jobs/" + id + "/close");

        assertThat(api.get("/jobs/" + id + "/crane-operator").status()).isEqualTo(410);
        assertThat(api.get("/sitemap.xml").text()).doesNotContain(id);
        events.await(JobClosed.class, e -> e.jobId().toString().equals(id));
    }

    @Test
    void wrongSlugLeadsToRightOne() {
        String id = company.published(api);

        Answer moved = api.get("/jobs/" + id + "/old-title");

        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("location")).isEqualTo("/jobs/" + id + "/crane-operator");
    }

    private TestApi recruiter() {
        return company.asRecruiter(api);
    }

    private static JsonNode jsonLd(String html) {
        String start = "<script type=\"application/ld+json\">";
        int from = html.indexOf(start) + start.length();
        return JsonMapper.shared().readTree(html.substring(from, html.indexOf("</script>", from)));
    }
}
