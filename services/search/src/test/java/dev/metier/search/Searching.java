package dev.metier.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Asks as the web page does. */
public record Searching(TestApi api) {

    /** Parameters by turns: name, value, name, value. */
    public Answer ask(String... parameters) {
        StringBuilder query = new StringBuilder("/api/v1/search?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(encoded(parameters[i + 1]))
                    .append('&');
        }
        return api.get(query.toString());
    }

    public SearchResults results(String... parameters) {
        Answer answer = ask(parameters);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(SearchResults.class);
    }

    public List<String> titles(String... parameters) {
        return results(parameters).hits().stream().map(SearchHit::title).toList();
    }

    /** Waits until an answer is as it should be. */
    public SearchResults await(Predicate<SearchResults> condition, String... parameters) {
        return Awaitility.await().until(() -> results(parameters), condition);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
