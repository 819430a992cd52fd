package dev.metier.search.recommendation;

import dev.metier.contracts.id.SkillId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.RecommendedJob;
import dev.metier.contracts.search.RecommendedJobs;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who is signed in, and whom users knows as they told. */
final class TestSeeker {

    private final UserId id = UserId.create();
    private final TestApi api;
    private final Map<String, Object> profile = new LinkedHashMap<>();

    TestSeeker(TestApi api) {
        this.api = api.as(TestTokens.candidate(id));
        profile.put("userId", id.toString());
        profile.put("desiredTitles", List.of());
        profile.put("openToRemote", false);
        profile.put("visible", false);
        profile.put("version", 0);
        knows();
        tell();
    }

    UserId id() {
        return id;
    }

    TestApi api() {
        return api;
    }

    TestSeeker wishes(String... titles) {
        return with("desiredTitles", List.of(titles));
    }

    TestSeeker livesIn(String place) {
        return with("place", place);
    }

    TestSeeker with(String field, Object value) {
        profile.put(field, value);
        tell();
        return this;
    }

    TestSeeker knows(String... skills) {
        TestPeer.answers(
                "GET /api/v1/candidates/" + id + "/skills",
                200,
                Stream.of(skills)
                        .map(name -> Map.of("skillId", SkillId.create().toString(), "name", name, "years", 3))
                        .toList());
        return this;
    }

    private void tell() {
        TestPeer.answers("GET /api/v1/candidates/" + id + "/profile", 200, profile);
    }

    RecommendedJobs recommended() {
        return api.get("/api/v1/recommendations/jobs?limit=100").as(RecommendedJobs.class);
    }

    /** Those of one company; other tests publish too. */
    List<RecommendedJob> recommendedOf(String company) {
        return recommended().items().stream()
                .filter(each -> each.job().company().equals(company))
                .toList();
    }
}
