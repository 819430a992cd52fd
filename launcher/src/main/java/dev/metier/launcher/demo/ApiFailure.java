package dev.metier.launcher.demo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The platform refused. */
public final class ApiFailure extends IOException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 400;

    private final int status;
    private final String code;

    private ApiFailure(String message, int status, String code) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static ApiFailure of(String request, HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        String code = "";
        String words = body;
        try {
            JsonNode problem = Api.JSON.readTree(body);
            code = problem.path("code").asString("");
            words = code + ": " + problem.path("detail").asString("") + " "
                    + problem.path("errors").toString();
        } catch (JacksonException e) {
            words = body;
        }
        String shown = words.substring(0, Math.min(LONGEST, words.length()));
        return new ApiFailure(request + " → " + answer.statusCode() + " " + shown, answer.statusCode(), code);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
