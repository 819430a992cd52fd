package dev.metier.launcher.demo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as a client sees it. Immutable: {@link #as} and {@link #correlated} return others. */
public final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TOO_MANY = 429;
    private static final int MOST_WAITS = 40;
    private static final long LONGEST_WAIT_SECONDS = 15;

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;

    private Api(HttpClient client, URI base, Map<String, String> headers) {
        this.client = client;
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    public static Api at(URI base) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new Api(client, base, Map.of());
    }

    public Api as(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** Everything that these requests lead to carries this id. */
    Api correlated(String correlationId) {
        return with("X-Correlation-Id", correlationId);
    }

    private Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(client, base, more);
    }

    public JsonNode get(String path) throws IOException {
        return json(send("GET", path, "", BodyPublishers.noBody()));
    }

    public JsonNode post(String path, Object body) throws IOException {
        return json(send("POST", path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    JsonNode put(String path, Object body) throws IOException {
        return json(send("PUT", path, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    void delete(String path) throws IOException {
        send("DELETE", path, "", BodyPublishers.noBody());
    }

    JsonNode patch(String path, String type, Object body) throws IOException {
        return json(send("PATCH", path, type, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Sends a file as the part {@code file} of a form. */
    public JsonNode upload(String path, Path file) throws IOException {
        String boundary = "metier-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName().toString().replace('"', '_') + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(Files.readAllBytes(file)),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return json(send("POST", path, "multipart/form-data; boundary=" + boundary, body));
    }

    /** The body of any address, relative to the platform or absolute, without our token where it is signed itself. */
    byte[] download(String address) throws IOException {
        URI uri = base.resolve(address);
        boolean signed = uri.getRawQuery() != null && uri.getRawQuery().contains("X-Amz-Signature");
        Api caller = signed ? new Api(client, base, Map.of()) : this;
        return caller.send("GET", address, "", BodyPublishers.noBody()).body();
    }

    /** The status that a request is answered with; for what must be refused. */
    int statusOf(String method, String path, Object body) throws IOException {
        String json = body.toString().isEmpty() ? "" : JSON.writeValueAsString(body);
        return answer(method, path, json.isEmpty() ? "" : "application/json", BodyPublishers.ofString(json))
                .statusCode();
    }

    private HttpResponse<byte[]> send(String method, String path, String type, BodyPublisher body) throws IOException {
        HttpResponse<byte[]> answer = answer(method, path, type, body);
        if (answer.statusCode() / 100 != 2) {
            throw ApiFailure.of(method + " " + path, answer);
        }
        return answer;
    }

    /** Where the platform asks for patience (429), it gets it. */
    private HttpResponse<byte[]> answer(String method, String path, String type, BodyPublisher body)
            throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, body).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            for (int wait = 0; ; wait++) {
                HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() != TOO_MANY || wait == MOST_WAITS) {
                    return answer;
                }
                Thread.sleep(Duration.ofSeconds(retryAfter(answer)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private static long retryAfter(HttpResponse<byte[]> answer) {
        long asked = answer.headers().firstValueAsLong("Retry-After").orElse(1);
        return Math.clamp(asked, 1, LONGEST_WAIT_SECONDS);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return answer.body().length == 0 ? JSON.missingNode() : JSON.readTree(answer.body());
    }
}
