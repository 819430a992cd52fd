package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The people of one journey and their company. */
final class Travellers {

    private static final int LENGTH_OF_MARK = 8;

    private final Api api;
    private final String correlationId;
    private final String mark;
    private final String password;
    private @Nullable Account recruiter;
    private @Nullable Account candidate;
    private @Nullable String companyId;

    Travellers(Api api, String correlationId) {
        this.api = api;
        this.correlationId = correlationId;
        this.mark = correlationId.substring(0, LENGTH_OF_MARK);
        this.password = "journey-" + correlationId;
    }

    String arrive() throws IOException {
        api.get("/health");
        return "correlation id " + correlationId;
    }

    String registerRecruiter() throws IOException {
        recruiter = Account.register(api, "recruiter-" + mark + "@journey.example", password, "Rhea " + mark, "HR");
        return recruiter.email();
    }

    String registerCandidate() throws IOException {
        candidate = Account.register(api, "candidate-" + mark + "@example.org", password, "Cleo " + mark, "CANDIDATE");
        return candidate.email();
    }

    String foundCompany() throws IOException {
        Map<String, String> request =
                Map.of("name", companyName(), "place", "Bucharest, RO", "about", "Made for one journey.");
        JsonNode company = recruiter().api().post("/api/v1/companies", request);
        companyId = company.path("id").asString();
        return company.path("name").asString();
    }

    Api anybody() {
        return api;
    }

    Account recruiter() {
        return Objects.requireNonNull(recruiter);
    }

    Account candidate() {
        return Objects.requireNonNull(candidate);
    }

    String companyId() {
        return Objects.requireNonNull(companyId);
    }

    String companyName() {
        return "Journey Works " + mark;
    }

    String correlationId() {
        return correlationId;
    }
}
