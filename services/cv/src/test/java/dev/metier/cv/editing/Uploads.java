package dev.metier.cv.editing;

import dev.metier.cv.parsing.SampleCvs;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestApi.FilePart;
import java.util.Map;

/** Uploads for tests. */
final class Uploads {

    private Uploads() {}

    static Answer upload(TestApi api, String name, byte[] file) {
        return api.upload("/api/v1/cv/parse", Map.of(), new FilePart("file", name, "application/octet-stream", file));
    }

    /** The id of a fresh CV of the caller. */
    static String cv(TestApi api) {
        return upload(api, "ada.pdf", SampleCvs.oneColumn()).json().path("id").asString();
    }
}
