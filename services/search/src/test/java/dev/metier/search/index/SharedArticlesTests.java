package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.ArticleId;
import dev.metier.contracts.search.ArticleHit;
import dev.metier.contracts.search.ArticleResults;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.support.ArticleAudience;
import dev.metier.contracts.support.ArticleWithdrawn;
import dev.metier.hybrid.opensearch.Cluster;
import dev.metier.hybrid.opensearch.OpenSearchCatalog;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestSettings;
import dev.metier.search.TestArticle;
import dev.metier.search.TestPosting;
import dev.metier.search.meaning.FakeEmbedding;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help articles whose index is on a real cluster. */
@ExtendWith(Cluster.Extension.class)
class SharedArticlesTests {

    private static final FakeEmbedding EMBEDDING = new FakeEmbedding();

    private final TestDatabase database = TestDatabases.create("search");
    private final TestEvents events = new TestEvents();
    private final Cluster cluster;
    private final OpenSearchCatalog catalog;

    /** As the cluster is that of all tests. */
    private final String prefix = "a" + UUID.randomUUID().toString().substring(0, 8) + "-";

    SharedArticlesTests(Cluster cluster) {
        this.cluster = cluster;
        this.catalog = new OpenSearchCatalog(cluster.settings());
    }

    @AfterEach
    void leaveNothing() {
        cluster.call("DELETE", prefix + "*", "");
        catalog.close();
    }

    @Test
    void helpIsFoundThereUntilItIsWithdrawn() {
        ArticleId id = ArticleId.create();
        String word = prefix.replaceAll("[^a-z0-9]", "") + "help";
        events.publish(TestArticle.published(id, word, "Text", ArticleAudience.EMPLOYER, "en"));
        try (RunningSearch service = start()) {
            awaitHit(service, id, word);
            assertThat(hit(articles(service, word + "&audience=CANDIDATE"), id)).isEmpty();

            events.publish(new ArticleWithdrawn(id));

            RunningSearch.patiently()
                    .until(() -> hit(articles(service, word), id).isEmpty());
        }
    }

    @Test
    void theArticleThatIsMeantInOtherWordsIsFoundThereTooAndSaysSo() {
        ArticleId lifeguard = ArticleId.create();
        ArticleId other = ArticleId.create();
        events.publish(TestArticle.published(lifeguard, "Lifeguard", "Text."));
        events.publish(TestArticle.published(other, "Bookbinder", "Text."));
        try (RunningSearch service = start()) {
            awaitHit(service, other, "bookbinder");
            ArticleResults results = awaitHit(service, lifeguard, "rescuer");

            ArticleHit found = hit(results, lifeguard).orElseThrow();
            assertThat(found.why().words()).isEmpty();
            assertThat(found.why().meaning()).isGreaterThan(0.5);
            assertThat(results.hits()).extracting(ArticleHit::id).doesNotContain(other);
            assertThat(results.total()).isZero();
            assertThat(results.model()).isEqualTo("fake-1");
            assertThat(results.degraded()).isEmpty();
        }
    }

    /** As it was before articles were found by what they mean. */
    @Test
    void makesTheIndexAnewWhereItIsOneOfAFormerRelease() {
        for (String former : new String[] {"articles-1-3", "articles-1-3.position", "articles-1-current"}) {
            assertThat(cluster.call("PUT", prefix + former, "")).isEqualTo(200);
        }
        ArticleId id = ArticleId.create();
        events.publish(TestArticle.published(id, "Bathing", "Text."));
        try (RunningSearch service = start()) {
            awaitHit(service, id, "rescuer");

            assertThat(service.status(SearchIndexType.ARTICLES).generation()).isEqualTo(1);
            RunningSearch.patiently()
                    .untilAsserted(() -> assertThat(catalog.names(prefix + "articles"))
                            .containsExactlyInAnyOrder(prefix + "articles-2-384-1", prefix + "articles-2-384-current"));
            RunningSearch.patiently().until(() -> cluster.call("HEAD", prefix + "articles-1-3.position", "") == 404);
        }
    }

    private static ArticleResults awaitHit(RunningSearch service, ArticleId id, String question) {
        return RunningSearch.patiently()
                .until(
                        () -> articles(service, question),
                        results -> hit(results, id).isPresent());
    }

    private static ArticleResults articles(RunningSearch service, String question) {
        Answer answer = service.api().get("/api/v1/search/articles?limit=100&q=" + question);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.as(ArticleResults.class);
    }

    private static Optional<ArticleHit> hit(ArticleResults results, ArticleId id) {
        return results.hits().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private RunningSearch start() {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("server.port", 0);
        settings.put("metier.clients.embedding.url", EMBEDDING.url());
        settings.putAll(RunningSearch.onCluster(cluster.node(), prefix));
        return RunningSearch.start(settings, TestPosting.newCompany());
    }
}
