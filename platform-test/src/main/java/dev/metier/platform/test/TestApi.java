package dev.metier.platform.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import tools.jackson.databind.json.JsonMapper;

/** A client of the service under test that throws for no answer. Immutable: {@link #as} and {@link #with} return others. */
public final class TestApi {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client;
    private final IntSupplier port;
    private final Map<String, String> headers;

    private TestApi(HttpClient client, IntSupplier port, Map<String, String> headers) {
        this.client = client;
        this.port = port;
        this.headers = Map.copyOf(headers);
    }

    /** A client of the service at this port of loopback, without a token. */
    public static TestApi of(IntSupplier port) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        return new TestApi(client, port, Map.of());
    }

    /** The same client with this bearer token; see {@link TestTokens}. */
    public TestApi as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same client with this header in every request. */
    public TestApi with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new TestApi(client, port, more);
    }

    public Answer get(String path) {
        return send("GET", path, "", BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, "", BodyPublishers.noBody());
    }

    public Answer post(String path) {
        return send("POST", path, "", BodyPublishers.noBody());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /** Sends the body as JSON; a {@link String} is sent as it is. */
    public Answer send(String method, String path, Object body) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(method, path, "application/json", BodyPublishers.ofString(json));
    }

    /** Posts a form with files; the file name of a part is its name with the suffix that the file has. */
    public Answer upload(String path, Map<String, String> fields, FilePart... files) {
        String boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> writePart(
                body,
                boundary,
                "name=\"" + name + "\"",
                "text/plain; charset=UTF-8",
                value.getBytes(StandardCharsets.UTF_8)));
        for (FilePart file : files) {
            String disposition = "name=\"" + file.name() + "\"; filename=\"" + file.fileName() + "\"";
            writePart(body, boundary, disposition, file.contentType(), file.content());
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Sends anything. */
    public Answer send(String method, String path, String contentType, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.getAsInt() + path))
                .method(method, body)
                .timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path + " has no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void writePart(
            ByteArrayOutputStream body, String boundary, String disposition, String contentType, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, contentType);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** A file in a form. */
    @SuppressWarnings("ArrayRecordComponent")
    public record FilePart(String name, String fileName, String contentType, byte[] content) {}
}
