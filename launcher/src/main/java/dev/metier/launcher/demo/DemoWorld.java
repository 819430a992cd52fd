package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fills an empty platform with the demo world, as its people would: over the public API. What exists is left as it is, so an
 * interrupted filling can be repeated.
 */
public final class DemoWorld {

    private final Api api;
    private final World world;
    private final LocalDate today;
    private final Map<String, String> postings = new LinkedHashMap<>();
    private final Map<String, Account> recruiters = new LinkedHashMap<>();

    private DemoWorld(Api api, World world, LocalDate today) {
        this.api = api;
        this.world = world;
        this.today = today;
    }

    /** Fills the platform and tells in lines who there is to be. */
    public static void fill(URI platform, Clock clock, Consumer<String> say) throws IOException {
        World world = World.read();
        var demo = new DemoWorld(Api.at(platform), world, LocalDate.now(clock));
        demo.fill();
        accounts(world).forEach(say);
    }

    /** The people one can sign in as, in lines for the console. */
    public static Iterable<String> accounts() throws IOException {
        return accounts(World.read());
    }

    private static Iterable<String> accounts(World world) {
        World.Person recruiter = world.companies().getLast().recruiter();
        World.Candidate candidate = world.candidates().getFirst();
        return List.of(
                "  recruiter " + recruiter.email() + "  (password: " + world.password() + ")",
                "  candidate " + candidate.email() + "  (password: " + world.password() + ")");
    }

    private void fill() throws IOException {
        Map<String, String> categories = categories();
        for (World.Company company : world.companies()) {
            company(company, categories);
        }
        for (World.Candidate candidate : world.candidates()) {
            candidate(candidate);
        }
    }

    private Map<String, String> categories() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (JsonNode category : api.get("/api/v1/job-categories")) {
            ids.put(category.path("name").asString(), category.path("id").asString());
        }
        return ids;
    }

    private void company(World.Company company, Map<String, String> categories) throws IOException {
        World.Person person = company.recruiter();
        Account recruiter = Account.ensure(api, person.email(), world.password(), person.displayName(), "HR");
        recruiters.put(company.name(), recruiter);
        String id = companyId(recruiter, company);
        for (Map<String, Object> posting : company.postings()) {
            posting(recruiter, id, company.name(), posting, categories);
        }
    }

    private static String companyId(Account recruiter, World.Company company) throws IOException {
        for (JsonNode mine : recruiter.api().get("/api/v1/companies/mine")) {
            if (mine.path("companyName").asString().equals(company.name())) {
                return mine.path("companyId").asString();
            }
        }
        Map<String, String> request = Map.of(
                "name", company.name(),
                "website", company.website(),
                "place", company.place(),
                "about", company.about());
        return recruiter.api().post("/api/v1/companies", request).path("id").asString();
    }

    private void posting(
            Account recruiter,
            String companyId,
            String companyName,
            Map<String, Object> posting,
            Map<String, String> categories)
            throws IOException {
        String title = String.valueOf(posting.get("title"));
        JsonNode known = find(recruiter.api().get("/api/v1/jobs?limit=100&companyId=" + companyId), "title", title);
        JsonNode draft =
                known == null ? recruiter.api().post("/api/v1/jobs", request(posting, companyId, categories)) : known;
        String id = draft.path("id").asString();
        if (draft.path("status").asString().equals("DRAFT")) {
            recruiter.api().post("/api/v1/jobs/" + id + "/publish", Map.of());
        }
        postings.put(companyName + "/" + title, id);
    }

    private Map<String, Object> request(Map<String, Object> posting, String companyId, Map<String, String> categories) {
        Map<String, Object> request = new LinkedHashMap<>(posting);
        request.put("companyId", companyId);
        String category = categories.get(String.valueOf(request.remove("category")));
        if (category != null) {
            request.put("categoryId", category);
        }
        if (request.remove("deadlineInDays") instanceof Number days) {
            request.put("deadline", today.plusDays(days.intValue()).toString());
        }
        return request;
    }

    private void candidate(World.Candidate candidate) throws IOException {
        Account account =
                Account.ensure(api, candidate.email(), world.password(), candidate.displayName(), "CANDIDATE");
        JsonNode known = find(account.api().get("/api/v1/cv?limit=100"), "title", candidate.cvTitle());
        JsonNode cv = known == null
                ? account.api().post("/api/v1/cv", Map.of("title", candidate.cvTitle(), "resume", candidate.resume()))
                : known;
        for (World.Application application : candidate.applications()) {
            application(account, cv.path("id").asString(), application);
        }
    }

    private void application(Account candidate, String cvId, World.Application wanted) throws IOException {
        String jobId = postings.get(wanted.company() + "/" + wanted.posting());
        JsonNode known = find(candidate.api().get("/api/v1/applications?limit=100"), "jobId", String.valueOf(jobId));
        String id = known == null
                ? apply(candidate, String.valueOf(jobId), cvId, wanted)
                : known.path("id").asString();
        JsonNode state = candidate.api().get("/api/v1/applications/" + id).path("summary");
        if (!state.path("status").asString().equals("ACTIVE")) {
            return;
        }
        if (wanted.reach().equals("withdrawn")) {
            candidate.api().post("/api/v1/applications/" + id + "/withdraw", Map.of());
            return;
        }
        Account recruiter = Objects.requireNonNull(recruiters.get(wanted.company()));
        new Pipeline(recruiter.api(), String.valueOf(jobId)).moveTo(id, wanted.reach(), "Demo world");
    }

    /** The posting reaches the applications service by event; until then it is not open there. */
    private static String apply(Account candidate, String jobId, String cvId, World.Application wanted)
            throws IOException {
        Map<String, Object> request =
                Map.of("jobId", jobId, "cvId", cvId, "coverLetter", wanted.coverLetter(), "answers", Map.of());
        return Patience.await("the posting is open for applications", () -> {
            try {
                return Optional.of(candidate
                        .api()
                        .post("/api/v1/applications", request)
                        .at("/summary/id")
                        .asString());
            } catch (ApiFailure e) {
                if (e.code().equals("posting-not-open") || e.status() == 404) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static @Nullable JsonNode find(JsonNode page, String field, String value) {
        for (JsonNode item : page.path("items")) {
            if (item.path(field).asString("").equals(value)) {
                return item;
            }
        }
        return null;
    }
}
