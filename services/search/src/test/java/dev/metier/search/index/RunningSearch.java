package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.search.SearchDegradation;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.SearchApplication;
import dev.metier.search.Searching;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service, until it is closed.
 *
 * @param company whose postings are looked for
 */
public record RunningSearch(ConfigurableApplicationContext context, TestApi api, String company)
        implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public static RunningSearch start(Map<String, Object> settings, String company) {
        ConfigurableApplicationContext context = MetierApplication.builder(SearchApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new RunningSearch(context, TestApi.of(() -> port), company);
    }

    /** Settings of a service whose indexes are on a cluster. */
    static Map<String, Object> onCluster(URI node, String prefix) {
        return Map.of(
                "metier.search.engine",
                "opensearch",
                "metier.search.opensearch.nodes",
                node,
                "metier.search.opensearch.prefix",
                prefix,
                "metier.search.opensearch.replicas",
                0,
                "metier.search.opensearch.connect-timeout",
                "1s",
                "metier.search.opensearch.answer-timeout",
                "2s");
    }

    public Searching searching() {
        return new Searching(api);
    }

    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(PATIENCE).ignoreExceptionsMatching(AssertionError.class::isInstance);
    }

    SearchResults await(int total) {
        return patiently().until(() -> searching().results("company", company), results -> results.total() == total);
    }

    public void awaitDegraded(List<SearchDegradation> degraded) {
        patiently()
                .until(() -> searching().results("company", company).degraded().equals(degraded));
    }

    public void awaitError(String code) {
        patiently().until(() -> code.equals(searching().ask("company", company).code()));
    }

    SearchIndexStatus status() {
        return status(SearchIndexType.JOBS);
    }

    public SearchIndexStatus status(SearchIndexType type) {
        Answer answer = api.as(TestTokens.admin()).get("/api/v1/search/index");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return Arrays.stream(answer.as(SearchIndexStatus[].class))
                .filter(status -> status.type() == type)
                .findFirst()
                .orElseThrow();
    }

    public int reindex() {
        return api.as(TestTokens.admin()).post("/api/v1/search/reindex").status();
    }

    @Override
    public void close() {
        context.close();
    }
}
