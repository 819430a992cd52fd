package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Postings recommended to the candidate of a journey, who wishes for such work and tells one skill. */
final class RecommendationPart {

    private static final String RECOMMENDED = "/api/v1/recommendations/jobs";
    private static final String SKILL = "Java";

    private final Travellers travellers;
    private final PostingPart posting;

    RecommendationPart(Travellers travellers, PostingPart posting) {
        this.travellers = travellers;
        this.posting = posting;
    }

    String recommend() throws IOException {
        tell();
        JsonNode mine = Patience.await("the posting among the recommended", this::find);
        Journey.expect(mine.path("reasons").size() > 0, "it has no reason: " + mine);
        String gaps = recommended()
                .filter(each -> each.path("gaps").size() > 0)
                .findFirst()
                .map(each -> "; \"%s\" has the gaps %s"
                        .formatted(each.at("/job/title").asString(), said(each.path("gaps"))))
                .orElse("; nothing has a gap");
        return "%d of 100 for %s".formatted(mine.path("score").asInt(), said(mine.path("reasons"))) + gaps;
    }

    /** Saving it keeps it; hiding it takes it out. */
    String learn() throws IOException {
        Api candidate = travellers.candidate().api();
        String feedback = RECOMMENDED + "/" + posting.id() + "/feedback";
        candidate.put(feedback, Map.of("feedback", "SAVED"));
        boolean isKept = candidate
                .get(RECOMMENDED + "/saved")
                .path("items")
                .valueStream()
                .anyMatch(each -> each.at("/job/id").asString().equals(posting.id()));
        Journey.expect(isKept, "it is not among what was saved");
        candidate.put(feedback, Map.of("feedback", "HIDDEN"));
        Journey.expect(find().isEmpty(), "it is recommended although it is hidden");
        boolean isLearned = candidate.get(RECOMMENDED).path("learned").asBoolean();
        Journey.expect(isLearned, "nothing was learned");
        candidate.delete("/api/v1/recommendations/feedback");
        Journey.expect(find().isPresent(), "it is not recommended although all feedback is erased");
        return "saved, hidden, forgotten";
    }

    private void tell() throws IOException {
        Account candidate = travellers.candidate();
        String own = "/api/v1/candidates/" + candidate.id();
        candidate
                .api()
                .put(
                        own + "/profile",
                        Map.of(
                                "desiredTitles",
                                List.of(posting.title()),
                                "openToRemote",
                                true,
                                "visible",
                                false,
                                "seniority",
                                "MID"));
        Optional<JsonNode> skill = candidate
                .api()
                .get("/api/v1/skills?q=" + SKILL)
                .path("items")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(SKILL))
                .findFirst();
        if (skill.isPresent()) {
            candidate
                    .api()
                    .post(
                            own + "/skills",
                            Map.of("skillId", skill.get().path("id").asString(), "years", 3));
        }
    }

    private Optional<JsonNode> find() throws IOException {
        return recommended()
                .filter(each -> each.at("/job/id").asString().equals(posting.id()))
                .findFirst();
    }

    private Stream<JsonNode> recommended() throws IOException {
        return travellers
                .candidate()
                .api()
                .get(RECOMMENDED + "?limit=100")
                .path("items")
                .valueStream();
    }

    private static String said(JsonNode reasons) {
        return reasons.valueStream()
                .map(each -> "%s %d/%d%s"
                        .formatted(
                                each.path("kind").asString(),
                                each.path("points").asInt(),
                                each.path("of").asInt(),
                                each.path("words").size() == 0 ? "" : " " + each.path("words")))
                .collect(Collectors.joining(", "));
    }
}
