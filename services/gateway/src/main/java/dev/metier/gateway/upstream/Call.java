package dev.metier.gateway.upstream;

import dev.metier.gateway.exchange.Exchange;
import dev.metier.gateway.exchange.Refusal;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Calls of the gateway's own to one service, with the ids of the request they are made for. */
public final class Call {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final List<String> PASSED =
            List.of("User-Agent", "Accept-Language", "Idempotency-Key", "X-Device-Name");

    private final HttpClient client;
    private final Upstream upstream;
    private final URI publicUrl;

    public Call(HttpClient client, Upstream upstream, URI publicUrl) {
        this.client = client;
        this.upstream = upstream;
        this.publicUrl = publicUrl;
    }

    /** Fails with a {@link Refusal} where the service is down, slow or has too much to do. */
    public Future<Reply> send(
            Exchange exchange, HttpMethod method, String path, @Nullable Buffer body, @Nullable String accessToken) {
        Upstream.Entry entry;
        try {
            entry = upstream.enter(false);
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
        return client.request(upstream.request().setMethod(method).setURI(path).setIdleTimeout(LONGEST.toMillis()))
                .compose(request -> send(exchange, request, body, accessToken))
                .timeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .onSuccess(reply -> entry.succeeded())
                .onFailure(entry::failed)
                .onComplete(done -> entry.leave())
                .recover(failure -> Future.failedFuture(Refusal.unavailable(upstream.name(), Duration.ofSeconds(2))));
    }

    private Future<Reply> send(
            Exchange exchange, HttpClientRequest request, @Nullable Buffer body, @Nullable String accessToken) {
        String authorization = accessToken == null ? null : "Bearer " + accessToken;
        var passage = new Passage("", LONGEST, 0, false, authorization, null, null);
        passage.writeOwnHeaders(exchange, request.headers(), publicUrl);
        for (String name : PASSED) {
            String value = exchange.request().getHeader(name);
            if (value != null) {
                request.putHeader(name, value);
            }
        }
        if (body == null) {
            return request.send().compose(Call::read);
        }
        request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        return request.send(body).compose(Call::read);
    }

    private static Future<Reply> read(HttpClientResponse response) {
        String type = response.getHeader(HttpHeaders.CONTENT_TYPE);
        return response.body()
                .map(body -> new Reply(response.statusCode(), type == null ? "application/json" : type, body));
    }
}
