package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The application of a journey, seen from both sides. */
final class ApplicationPart {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final Travellers travellers;
    private final PostingPart posting;
    private final CvPart cv;
    private String id = "";

    ApplicationPart(Travellers travellers, PostingPart posting, CvPart cv) {
        this.travellers = travellers;
        this.posting = posting;
        this.cv = cv;
    }

    String apply() throws IOException {
        Api candidate = travellers.candidate().api();
        JsonNode application = Patience.await("the posting is open for applications", () -> {
            try {
                return Optional.of(candidate.post("/api/v1/applications", request()));
            } catch (ApiFailure e) {
                if (e.code().equals("posting-not-open")) {
                    return Optional.empty();
                }
                throw e;
            }
        });
        id = application.at("/summary/id").asString();
        Journey.expect(
                application.at("/summary/status").asString().equals("ACTIVE"),
                "it is " + application.at("/summary/status"));
        return "to " + application.at("/summary/jobTitle").asString() + " at "
                + application.at("/summary/companyName").asString();
    }

    String applyAgain() throws IOException {
        int status = travellers.candidate().api().statusOf("POST", "/api/v1/applications", request());
        Journey.expect(status == CONFLICT, "it was answered " + status);
        return "409";
    }

    private Map<String, Object> request() {
        return Map.of(
                "jobId",
                posting.id(),
                "cvId",
                cv.id(),
                "coverLetter",
                "I have read the posting and would like to do this work.",
                "answers",
                Map.of());
    }

    String see() throws IOException {
        Api recruiter = travellers.recruiter().api();
        JsonNode card = new Pipeline(recruiter, posting.id()).card(id);
        JsonNode application = Patience.await("the check of the application", () -> {
            JsonNode view = recruiter.get("/api/v1/applications/" + id);
            return view.at("/summary/score").isMissingNode() ? Optional.empty() : Optional.of(view);
        });
        Journey.expect(application.path("resume").size() > 0, "the application holds no CV");
        return "%s in stage %s, %d of 100"
                .formatted(
                        card.path("candidateName").asString("?"),
                        card.at("/stage/name").asString(),
                        application.at("/summary/score").asInt());
    }

    String moveToOffer() throws IOException {
        Api recruiter = travellers.recruiter().api();
        List<String> passed = new Pipeline(recruiter, posting.id()).moveTo(id, "offer", "Convincing in each talk");
        JsonNode now = travellers.candidate().api().get("/api/v1/applications/" + id);
        Journey.expect(
                now.at("/summary/stage/kind").asString().equals("OFFER"),
                "the candidate sees stage " + now.at("/summary/stage"));
        return String.join(" → ", passed);
    }

    String history() throws IOException {
        JsonNode history = travellers.recruiter().api().get("/api/v1/applications/" + id + "/history");
        boolean named = true;
        for (JsonNode change : history) {
            named &= !change.path("by").asString("").isEmpty();
        }
        Journey.expect(history.size() >= 2 && named, "the history is " + history);
        return history.size() + " entries";
    }

    String stayPrivate() throws IOException {
        Api recruiter = travellers.recruiter().api();
        Api candidate = travellers.candidate().api();
        hidden(recruiter, "/api/v1/cv/" + cv.id());
        hidden(candidate, "/api/v1/jobs/" + posting.id() + "/pipeline");
        int stranger = travellers.anybody().statusOf("GET", "/api/v1/applications/" + id, "");
        Journey.expect(stranger == 401, "without a name it was answered " + stranger);
        return "recruiter: not the private CV; candidate: not the board; stranger: nothing";
    }

    private static void hidden(Api api, String path) throws IOException {
        int status = api.statusOf("GET", path, "");
        Journey.expect(status == NOT_FOUND || status == FORBIDDEN, path + " was answered " + status);
    }
}
