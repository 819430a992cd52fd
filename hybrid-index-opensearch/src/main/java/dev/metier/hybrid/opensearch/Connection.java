package dev.metier.hybrid.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** Calls a cluster. An answer is a whole one, in time, or there is an exception. */
final class Connection implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;
    private final OpenSearchSettings settings;

    Connection(OpenSearchSettings settings) {
        this.settings = settings;
        this.transport = ApacheHttpClient5TransportBuilder.builder(settings.nodes().stream()
                        .map(node -> new HttpHost(node.getScheme(), node.getHost(), node.getPort()))
                        .toArray(HttpHost[]::new))
                .setDefaultHeaders(headers(settings.credentials()))
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(Timeout.of(settings.connectTimeout())))
                .setRequestConfigCallback(
                        request -> request.setConnectionRequestTimeout(Timeout.of(settings.answerTimeout()))
                                .setResponseTimeout(Timeout.of(settings.upkeepTimeout())))
                .build();
        this.client = new OpenSearchGenericClient(transport);
    }

    private static Header[] headers(OpenSearchSettings.@Nullable Credentials credentials) {
        if (credentials == null) {
            return new Header[0];
        }
        byte[] both = (credentials.user() + ":" + credentials.password()).getBytes(StandardCharsets.UTF_8);
        return new Header[] {
            new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(both), true)
        };
    }

    JsonNode get(String path) {
        return whole(answer("GET", path, Map.of(), null, settings.answerTimeout()));
    }

    /** Empty where there is no such thing. */
    JsonNode find(String path) {
        Answer answer = answer("GET", path, Map.of(), null, settings.answerTimeout());
        return answer.status() == 404 ? MissingNode.getInstance() : whole(answer);
    }

    JsonNode put(String path, Object body) {
        return put(path, Map.of(), body);
    }

    JsonNode put(String path, Map<String, String> parameters, Object body) {
        return whole(answer("PUT", path, parameters, write(body), settings.answerTimeout()));
    }

    JsonNode post(String path, Map<String, String> parameters, @Nullable Object body) {
        return whole(answer("POST", path, parameters, body == null ? null : write(body), settings.answerTimeout()));
    }

    /** Nothing where there is no such thing. */
    void delete(String path) {
        delete(path, Map.of());
    }

    void delete(String path, Map<String, String> parameters) {
        Answer answer = answer("DELETE", path, parameters, null, settings.answerTimeout());
        if (answer.status() != 404) {
            whole(answer);
        }
    }

    JsonNode postLines(String path, Map<String, String> parameters, String lines) {
        return whole(
                answer("POST", path, parameters, lines.getBytes(StandardCharsets.UTF_8), settings.answerTimeout()));
    }

    /** For what rewrites an index. */
    JsonNode upkeep(String path, Map<String, String> parameters, @Nullable Object body) {
        return whole(answer("POST", path, parameters, body == null ? null : write(body), settings.upkeepTimeout()));
    }

    static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON of it: " + body.getClass(), e);
        }
    }

    /** Adds a line for {@link #postLines}. */
    static void line(StringBuilder lines, Map<String, ?> line) {
        lines.append(new String(write(line), StandardCharsets.UTF_8)).append('\n');
    }

    private record Answer(int status, JsonNode body) {}

    private Answer answer(
            String method, String path, Map<String, String> parameters, byte @Nullable [] body, Duration timeout) {
        Request request = Requests.create(
                method, "/" + path, List.of(), parameters, body == null ? null : Body.from(body, JSON_TYPE));
        CompletableFuture<Response> asked = client.executeAsync(request);
        try (Response response = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            byte[] content = response.getBody().map(Body::bodyAsBytes).orElse(new byte[0]);
            return new Answer(response.getStatus(), read(response.getStatus(), content));
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new OpenSearchUnavailable("OpenSearch did not answer within " + timeout, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpenSearchUnavailable("the answer of OpenSearch was not waited for", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(int status, byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            if (status < 300) {
                throw new OpenSearchUnavailable("OpenSearch answered something that is no JSON", null);
            }
            return MissingNode.getInstance();
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof ResponseException response) {
                return Faults.of(response.status(), "");
            }
        }
        return new OpenSearchUnavailable("OpenSearch cannot be reached", cause);
    }

    private static JsonNode whole(Answer answer) {
        Faults.requireWhole(answer.status(), answer.body());
        return answer.body();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
