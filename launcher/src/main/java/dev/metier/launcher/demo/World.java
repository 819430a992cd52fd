package dev.metier.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The demo world as {@code demo/world.json} tells it. People and companies are invented, their addresses end in
 * {@code example.org} and {@code .example}, which nobody can own.
 */
record World(String password, List<Company> companies, List<Candidate> candidates) {

    private static final String FILE = "/demo/world.json";

    static World read() throws IOException {
        try (InputStream json = World.class.getResourceAsStream(FILE)) {
            if (json == null) {
                throw new IOException(FILE + " is missing from the class path");
            }
            return Api.JSON.readValue(json, World.class);
        }
    }

    record Person(String email, String displayName) {}

    record Company(
            String name,
            String website,
            String place,
            String about,
            Person recruiter,
            List<Map<String, Object>> postings) {}

    record Candidate(
            String email, String displayName, String cvTitle, JsonNode resume, List<Application> applications) {}

    /** {@code reach} is the key of a stage, or {@code withdrawn}. */
    record Application(String company, String posting, String reach, String coverLetter) {}
}
