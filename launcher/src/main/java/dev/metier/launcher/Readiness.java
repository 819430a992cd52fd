package dev.metier.launcher;

import dev.metier.launcher.engines.StartRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks services whether they take requests. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Returns when every address answers {@code /ready} with 200. */
    void await(List<String> urls) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        for (String url : urls) {
            while (!isReady(url)) {
                if (Instant.now().isAfter(end)) {
                    throw new StartRefused("%s/ready did not answer with 200 in %d s; the log says more."
                            .formatted(url, LIMIT.toSeconds()));
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    boolean isReady(String url) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
