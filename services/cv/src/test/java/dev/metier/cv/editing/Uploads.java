package dev.metier.cv.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestApi.FilePart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Uploads for tests. */
public final class Uploads {

    private Uploads() {}

    public static Answer upload(TestApi api, String name, byte[] file) {
        return api.upload("/api/v1/cv/parse", Map.of(), new FilePart("file", name, "application/octet-stream", file));
    }

    /** The id of a fresh CV of the caller. */
    public static String cv(TestApi api) {
        return upload(api, "ada.pdf", SampleCvs.oneColumn()).json().path("id").asString();
    }

    public static byte[] download(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
