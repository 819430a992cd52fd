package dev.metier.search.request;

import dev.metier.platform.test.TestApi;
import dev.metier.search.Searching;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Asks for suggestions. */
final class Suggested {

    private Suggested() {}

    static List<String> texts(TestApi api, String typed) {
        return api.get("/api/v1/search/suggest?q=" + Searching.encoded(typed))
                .json()
                .findValuesAsString("text");
    }

    static List<String> until(TestApi api, String typed, Predicate<List<String>> condition) {
        return Awaitility.await().until(() -> texts(api, typed), condition);
    }
}
