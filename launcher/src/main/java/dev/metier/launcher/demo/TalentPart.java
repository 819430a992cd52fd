package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The candidate of a journey, whom a recruiter finds for as long as they want to be found. */
final class TalentPart {

    private static final String SKILL = "Java";

    private final Travellers travellers;
    private final String trade;

    TalentPart(Travellers travellers) {
        this.travellers = travellers;
        this.trade = "Cartographer " + travellers.correlationId().substring(0, 8);
    }

    String stayUnseen() throws IOException {
        JsonNode skill = travellers
                .anybody()
                .get("/api/v1/skills?q=" + SKILL)
                .path("items")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(SKILL))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no skill " + SKILL));
        Map<String, Object> claim = Map.of("skillId", skill.path("id").asString(), "years", 6);
        travellers.candidate().api().post(path("/skills"), claim);
        save(false);
        Journey.expect(find().isEmpty(), "a recruiter finds somebody who is not visible");
        return "the profile is saved, and found by nobody";
    }

    String beFound() throws IOException {
        save(true);
        JsonNode hit = Patience.await("the candidate as a hit", this::find);
        return "\"%s\" finds %s, for the words %s"
                .formatted(
                        words(),
                        hit.path("displayName").asString(),
                        hit.path("why").path("words"));
    }

    String askToApply(PostingPart posting) throws IOException {
        Account candidate = travellers.candidate();
        String path = "/api/v1/recommendations/jobs/%s/invitations/%s".formatted(posting.id(), candidate.id());
        Api recruiter = travellers.recruiter().api();
        Map<String, Object> note = Map.of("note", "Your maps are known here.");
        JsonNode first = recruiter.put(path, note);
        Journey.expect(recruiter.put(path, note).equals(first), "asking again changes it");
        return Patience.await(
                "the message to the candidate",
                () -> candidate
                        .api()
                        .get("/api/v1/notifications?limit=50")
                        .path("items")
                        .valueStream()
                        .filter(each -> each.path("category").asString().equals("invitation"))
                        .map(each -> each.path("title").asString())
                        .findFirst());
    }

    String hide() throws IOException {
        save(false);
        Patience.await(
                "an answer without the candidate", () -> find().isEmpty() ? Optional.of(true) : Optional.empty());
        return "\"%s\" finds nobody any more".formatted(words());
    }

    private void save(boolean isVisible) throws IOException {
        Map<String, Object> profile = new HashMap<>();
        profile.put("headline", trade);
        profile.put("place", "Cluj-Napoca, RO");
        profile.put("desiredTitles", List.of("Cartographer"));
        profile.put("openToRemote", true);
        profile.put("visible", isVisible);
        profile.put("seniority", "SENIOR");
        profile.put("salaryMin", 30_000);
        profile.put("salaryCurrency", "EUR");
        travellers.candidate().api().put(path("/profile"), profile);
    }

    private Optional<JsonNode> find() throws IOException {
        String question = "/api/v1/search/candidates?remote=true&salaryMax=40000&q="
                + URLEncoder.encode(words(), StandardCharsets.UTF_8);
        return travellers
                .recruiter()
                .api()
                .get(question)
                .path("hits")
                .valueStream()
                .filter(hit -> hit.path("userId")
                        .asString()
                        .equals(travellers.candidate().id()))
                .findFirst();
    }

    private String words() {
        return "senior " + trade + " " + SKILL;
    }

    private String path(String rest) {
        return "/api/v1/candidates/" + travellers.candidate().id() + rest;
    }
}
