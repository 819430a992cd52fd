package dev.metier.launcher.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The posting of a journey. */
final class PostingPart {

    private static final Pattern JSON_LD =
            Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final Travellers travellers;
    private String id = "";
    private String slug = "";
    private String title = "";

    PostingPart(Travellers travellers) {
        this.travellers = travellers;
    }

    String publish(JourneyInput.Posting text) throws IOException {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("companyId", travellers.companyId());
        request.put("title", text.title());
        request.put("description", text.description());
        request.put("employmentType", "FULL_TIME");
        request.put("workMode", "REMOTE");
        request.put("skills", List.of());
        request.put("criteria", List.of(Map.of("name", "Has done this work before", "weight", 5)));
        request.put("languages", List.of("en"));
        Api recruiter = travellers.recruiter().api();
        id = recruiter.post("/api/v1/jobs", request).path("id").asString();
        JsonNode published = recruiter.post("/api/v1/jobs/" + id + "/publish", Map.of());
        slug = published.path("slug").asString();
        title = published.path("title").asString();
        Journey.expect(published.path("status").asString().equals("PUBLISHED"), "it is " + published.path("status"));
        return title;
    }

    String readPage() throws IOException {
        String address = "/jobs/" + id + "/" + slug;
        String page = new String(travellers.anybody().download(address), StandardCharsets.UTF_8);
        Matcher data = JSON_LD.matcher(page);
        Journey.expect(data.find(), "the page " + address + " has no JSON-LD");
        JsonNode posting = Api.JSON.readTree(data.group(1));
        Journey.expect(posting.path("@type").asString().equals("JobPosting"), "its JSON-LD is " + posting);
        Journey.expect(posting.path("title").asString().equals(title), "its title is " + posting.path("title"));
        return address;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }
}
