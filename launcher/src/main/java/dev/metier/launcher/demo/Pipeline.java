package dev.metier.launcher.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The board of a posting, worked by a recruiter. */
record Pipeline(Api recruiter, String jobId) {

    List<JsonNode> stages() throws IOException {
        List<JsonNode> stages = new ArrayList<>();
        recruiter
                .get("/api/v1/jobs/" + jobId + "/pipeline")
                .path("columns")
                .forEach(column -> stages.add(column.path("stage")));
        return stages;
    }

    /** Waits until the application is on the board. */
    JsonNode card(String applicationId) throws IOException {
        return Patience.await("the application is on the board", () -> {
            JsonNode board = recruiter.get("/api/v1/jobs/" + jobId + "/pipeline");
            for (JsonNode column : board.path("columns")) {
                for (JsonNode card : column.path("applications")) {
                    if (card.path("id").asString().equals(applicationId)) {
                        return Optional.of(card);
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** Moves stage by stage; a rejection goes straight there. Returns the names of the stages passed. */
    List<String> moveTo(String applicationId, String stage, String reason) throws IOException {
        List<String> passed = new ArrayList<>();
        for (JsonNode next : way(card(applicationId).at("/stage/key").asString(), stage)) {
            move(applicationId, next.path("key").asString(), reason);
            passed.add(next.path("name").asString());
        }
        return passed;
    }

    private void move(String applicationId, String stage, String reason) throws IOException {
        JsonNode now = recruiter.get("/api/v1/applications/" + applicationId);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("stage", stage);
        request.put("reason", reason);
        request.put("version", now.at("/summary/version").asInt());
        recruiter.post("/api/v1/applications/" + applicationId + "/stage", request);
    }

    private List<JsonNode> way(String from, String to) throws IOException {
        List<JsonNode> stages = stages();
        int start = indexOf(stages, from);
        int end = indexOf(stages, to);
        if (end < 0) {
            throw new IOException("the pipeline has no stage " + to);
        }
        if (stages.get(end).path("kind").asString().equals("REJECTED")) {
            return List.of(stages.get(end));
        }
        return start < end ? stages.subList(start + 1, end + 1) : List.of();
    }

    private static int indexOf(List<JsonNode> stages, String key) {
        for (int i = 0; i < stages.size(); i++) {
            JsonNode stage = stages.get(i);
            if (stage.path("key").asString().equals(key)
                    || stage.path("kind").asString().equalsIgnoreCase(key)) {
                return i;
            }
        }
        return -1;
    }
}
