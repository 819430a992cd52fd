package dev.metier.e2e;

import dev.metier.launcher.demo.Account;
import dev.metier.launcher.demo.Api;
import dev.metier.launcher.demo.ApiFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/**
 * A candidate and a recruiter who go on whatever happens: each applies or moves, and asks again until the platform has said
 * yes. What it said yes to is written down, to be looked for afterwards.
 */
final class Applicant {

    private static final String PASSWORD = "three words of mine";
    private static final List<String> STAGES = List.of("screening", "interview", "offer");

    private final Api api;
    private volatile Account recruiter;
    private volatile Account candidate;
    private final String cv;
    private final String company;
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();

    Applicant(Api api) throws IOException {
        this.api = api;
        recruiter = Account.register(api, "recruiter@kill.example", PASSWORD, "Rosa Recruiter", "HR");
        candidate = Account.register(api, "candidate@kill.example", PASSWORD, "Carl Candidate", "CANDIDATE");
        company = recruiter
                .api()
                .post("/api/v1/companies", Map.of("name", "Harbour Works"))
                .path("id")
                .asString();
        Map<String, Object> resume = Map.of("basics", Map.of("name", "Carl Candidate", "email", candidate.email()));
        cv = candidate
                .api()
                .post("/api/v1/cv", Map.of("title", "CV", "resume", resume))
                .path("id")
                .asString();
    }

    /** Postings to apply to. */
    List<String> publish(int count) throws IOException {
        List<String> postings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> posting = Map.of(
                    "companyId",
                    company,
                    "title",
                    "Crane operator " + i,
                    "description",
                    "Move containers safely between ship and shore, in shifts. ".repeat(2),
                    "employmentType",
                    "FULL_TIME",
                    "workMode",
                    "REMOTE",
                    "skills",
                    List.of(),
                    "criteria",
                    List.of(),
                    "languages",
                    List.of());
            String id = recruiter.api().post("/api/v1/jobs", posting).path("id").asString();
            recruiter.api().post("/api/v1/jobs/" + id + "/publish", Map.of());
            postings.add(id);
        }
        return postings;
    }

    /** Applies and moves through all open stages, however often it must ask. */
    void travel(String posting) throws InterruptedException {
        JsonNode application = untilDone(() -> apply(posting));
        String id = application.at("/summary/id").asString();
        accepted.add(id);
        for (String stage : STAGES) {
            untilDone(() -> move(id, stage));
        }
    }

    void signInAgain() throws IOException {
        recruiter = Account.signIn(api, recruiter.email(), PASSWORD);
        candidate = Account.signIn(api, candidate.email(), PASSWORD);
    }

    List<String> accepted() {
        return List.copyOf(accepted);
    }

    Account recruiter() {
        return recruiter;
    }

    Account candidate() {
        return candidate;
    }

    private JsonNode apply(String posting) throws IOException {
        try {
            return candidate
                    .api()
                    .post("/api/v1/applications", Map.of("jobId", posting, "cvId", cv, "answers", Map.of()));
        } catch (ApiFailure e) {
            if (e.code().equals("already-applied")) {
                return mine(posting);
            }
            throw e;
        }
    }

    /** The answer to an earlier attempt was lost on its way; the application itself was not. */
    private JsonNode mine(String posting) throws IOException {
        String after = "";
        while (true) {
            JsonNode page = candidate.api().get("/api/v1/applications?limit=100" + after);
            for (JsonNode item : page.path("items")) {
                if (item.path("jobId").asString().equals(posting)) {
                    return candidate
                            .api()
                            .get("/api/v1/applications/" + item.path("id").asString());
                }
            }
            after = "&after=" + page.path("next").asString();
        }
    }

    private JsonNode move(String id, String stage) throws IOException {
        JsonNode now = recruiter.api().get("/api/v1/applications/" + id);
        if (now.at("/summary/stage/key").asString().equals(stage)) {
            return now;
        }
        return recruiter.api().post("/api/v1/applications/" + id + "/stage", Map.of("stage", stage));
    }

    private JsonNode untilDone(Attempt attempt) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (System.nanoTime() < end) {
            try {
                return attempt.make();
            } catch (ApiFailure e) {
                signInAgainAfter(e);
            } catch (IOException | tools.jackson.core.JacksonException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("the platform did not come back within five minutes");
    }

    /** Tokens are short-lived; a journey may outlast them. */
    private void signInAgainAfter(ApiFailure failure) throws InterruptedException {
        try {
            if (failure.status() == 401) {
                signInAgain();
            }
        } catch (IOException | tools.jackson.core.JacksonException e) {
            // the next attempt comes here again
        }
        TimeUnit.MILLISECONDS.sleep(200);
    }

    /** Something that may fail while the platform is hurt. */
    private interface Attempt {

        JsonNode make() throws IOException;
    }
}
