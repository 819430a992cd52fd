package dev.metier.platform.test;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered, whatever it is. */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node where there is none. */
    public JsonNode json() {
        return body.length == 0 ? JSON.missingNode() : JSON.readTree(body);
    }

    public <T> T as(Class<T> type) {
        return JSON.readValue(body, type);
    }

    /** The {@code code} of a problem; empty where the answer is none. */
    public String code() {
        return isProblem() ? json().path("code").asString("") : "";
    }

    public boolean isProblem() {
        return header("content-type").startsWith("application/problem+json");
    }

    /** The first header of the name; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + text();
    }
}
