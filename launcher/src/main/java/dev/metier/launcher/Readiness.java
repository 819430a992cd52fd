package dev.metier.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks services whether they take requests. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Waits until every address answers {@code /ready} with 200 and gives those that did not in a minute. */
    List<String> await(List<String> urls) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        List<String> waiting = new ArrayList<>(urls);
        while (!waiting.isEmpty() && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(20);
            for (String url : List.copyOf(waiting)) {
                if (isReady(url)) {
                    waiting.remove(url);
                }
            }
        }
        return waiting;
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
