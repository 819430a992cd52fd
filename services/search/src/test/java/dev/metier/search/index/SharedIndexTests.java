package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.contracts.search.SearchResults;
import dev.metier.hybrid.opensearch.Cluster;
import dev.metier.hybrid.opensearch.OpenSearchCatalog;
import dev.metier.platform.test.FaultProxy;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestPeer;
import dev.metier.platform.test.TestSettings;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import dev.metier.search.meaning.FakeEmbedding;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole services whose indexes are on a real cluster: alone, several at once, and while it is away. */
@ExtendWith(Cluster.Extension.class)
class SharedIndexTests {

    private static final FakeEmbedding EMBEDDING = new FakeEmbedding();

    private final TestDatabase database = TestDatabases.create("search");
    private final TestEvents events = new TestEvents();
    private final String company = TestPosting.newCompany();
    private String embedding = TestPeer.url();
    private final Cluster cluster;
    private final OpenSearchCatalog catalog;

    /** As the cluster is that of all tests. */
    private final String prefix = "t" + Integer.toHexString(company.hashCode()) + "-";

    SharedIndexTests(Cluster cluster) {
        this.cluster = cluster;
        this.catalog = new OpenSearchCatalog(cluster.settings());
    }

    @AfterEach
    void leaveNothing() {
        cluster.call("DELETE", prefix + "*", "");
        catalog.close();
    }

    @Test
    void goesOnWhereItStoppedAndBeginsAnewWhereTheIndexIsGone() {
        publish("Lifeguard");
        SearchResults before;
        try (RunningSearch service = start(cluster.node())) {
            before = service.await(1);
        }
        publish("Meanwhile");
        try (RunningSearch service = start(cluster.node())) {
            SearchResults both = service.await(2);
            assertThat(both.hits()).containsAll(before.hits());
            assertThat(service.status().engine()).isEqualTo("opensearch");
            assertThat(service.status().generation()).isEqualTo(1);
            assertThat(service.status().reason()).isEqualTo("first start");
            RunningSearch.patiently().until(() -> service.status().caughtUp());

            assertThat(cluster.call("DELETE", postings("-1"), "")).isEqualTo(200);

            RunningSearch.patiently().until(() -> service.status().generation() == 2);
            assertThat(service.await(2).hits()).isEqualTo(both.hits());
            assertThat(service.status().reason()).isEqualTo("the index was missing");
        }
    }

    @Test
    void aRebuiltIndexAnswersAsTheOneBeforeAndOfFormerOnesNothingIsLeft() {
        String former = prefix + "postings-1-384-7";
        cluster.call("PUT", former, "");
        cluster.call("PUT", prefix + "postings-of-others", "");
        for (int i = 0; i < 12; i++) {
            events.publish(TestPosting.at(company, "Tailor " + i)
                    .asking("Sewing", "Cutting " + i % 3)
                    .in(i % 2 == 0 ? "Vienna, AT" : "Graz")
                    .opened());
        }
        TestPosting last = TestPosting.at(company, "Weaver");
        events.publish(last.opened());
        events.publish(new JobClosed(last.id(), last.companyId()));
        try (RunningSearch service = start(cluster.node())) {
            RunningSearch.patiently().until(() -> service.status().caughtUp() && answers(service, "tailor") == 12);
            List<SearchResults> before = answers(service);

            assertThat(service.reindex()).isEqualTo(202);
            do {
                assertThat(answers(service)).isEqualTo(before);
            } while (service.status().generation() == 1);

            assertThat(answers(service)).isEqualTo(before);
            assertThat(service.status().reason()).isEqualTo("asked for");
            RunningSearch.patiently().until(() -> !service.status().rebuilding());
            RunningSearch.patiently()
                    .untilAsserted(() -> assertThat(catalog.names(prefix + "postings"))
                            .containsExactlyInAnyOrder(
                                    postings("-2"), postings("-current"), prefix + "postings-of-others"));
        }
    }

    @Test
    void othersAnswerTooAndOneOfThemTakesOver() {
        embedding = EMBEDDING.url();
        publish("Lifeguard");
        RunningSearch first = start(cluster.node());
        try (RunningSearch second = start(cluster.node())) {
            first.await(1);
            second.await(1);
            publish("Bookbinder");
            second.await(2);
            assertThat(second.searching()
                            .await(found -> !found.hits().isEmpty(), "q", "rescuer", "company", company)
                            .hits())
                    .extracting(SearchHit::title)
                    .containsExactly("Lifeguard");

            assertThat(second.reindex()).isEqualTo(202);
            RunningSearch.patiently().until(() -> first.status().generation() == 2);
            RunningSearch.patiently().until(() -> isSettled(second.status()));

            first.close();
            publish("Cooper");
            second.await(3);
            assertThat(second.status().generation()).isEqualTo(2);
            try (RunningSearch third = start(cluster.node())) {
                assertThat(third.await(3).hits()).isEqualTo(second.await(3).hits());
            }
        } finally {
            first.close();
        }
    }

    @Test
    void goesOnWhenWhoChangesTheIndexLosesItsLock() {
        publish("Before");
        try (RunningSearch one = start(cluster.node());
                RunningSearch other = start(cluster.node())) {
            one.await(1);
            for (int i = 2; i < 4; i++) {
                endLocks();
                publish("After " + i);
                one.await(i);
                other.await(i);
            }
            assertThat(one.status().generation()).isEqualTo(1);
            assertThat(other.status().generation()).isEqualTo(1);
        }
    }

    @Test
    void startsAndStaysWhileTheClusterIsAwayAndLosesNothing() {
        publish("Before");
        try (FaultProxy network = FaultProxy.to("127.0.0.1", cluster.node().getPort())) {
            network.refuse();
            try (RunningSearch service = start(URI.create("http://127.0.0.1:" + network.port()))) {
                assertThat(service.searching().ask("company", company).code()).isEqualTo("service-unavailable");
                network.heal();
                service.await(1);

                network.refuse();
                service.awaitError("service-unavailable");
                publish("Meanwhile");
                assertThat(service.reindex()).isEqualTo(503);
                network.heal();
                service.await(2);

                network.drop();
                service.awaitError("service-unavailable");
                publish("Later");
                network.heal();
                service.await(3);
                assertThat(service.status().generation()).isEqualTo(1);
            }
        }
    }

    @Test
    void saysWhatIsMissingWhereNoClusterIsNamed() {
        assertThatThrownBy(() -> start(Map.of("metier.search.engine", "opensearch")))
                .rootCause()
                .hasMessageContaining("metier.search.opensearch.nodes");
    }

    private static boolean isSettled(SearchIndexStatus status) {
        return status.generation() == 2 && status.caughtUp() && !status.rebuilding();
    }

    /** As an operator, or a network that fails: the server ends the sessions that hold the locks of all indexes. */
    private void endLocks() {
        String holders = """
            select %s from pg_stat_activity activity join pg_locks locks on locks.pid = activity.pid
            where locktype = 'advisory' and granted and datname = current_database()
              and application_name ~ '^search-[a-z]+-[0-9]'
            """;
        RunningSearch.patiently().until(() -> count(holders.formatted("count(*)")) == SearchIndexType.values().length);
        assertThat(count("select count(*) from (%s) ended"
                        .formatted(holders.formatted("pg_terminate_backend(activity.pid)"))))
                .isEqualTo(SearchIndexType.values().length);
    }

    private int count(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String postings(String end) {
        return catalog.names(prefix + "postings-").stream()
                .filter(name -> name.matches(".*postings-[2-9]-.*"))
                .findFirst()
                .map(name -> name.replaceFirst("-(\\d+|current)$", end))
                .orElseThrow();
    }

    private long answers(RunningSearch service, String words) {
        return service.searching().results("q", words, "company", company).total();
    }

    private List<SearchResults> answers(RunningSearch service) {
        Searching searching = service.searching();
        return List.of(
                searching.results("company", company, "limit", "100"),
                searching.results("q", "tailor sewing", "company", company, "skill", "Cutting 1"),
                searching.results("q", "in Vienna", "company", company, "sort", "date"));
    }

    private void publish(String title) {
        events.publish(TestPosting.at(company, title).opened());
    }

    private RunningSearch start(URI node) {
        return start(RunningSearch.onCluster(node, prefix));
    }

    private RunningSearch start(Map<String, Object> engine) {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("server.port", 0);
        settings.put("metier.clients.embedding.url", embedding);
        settings.putAll(engine);
        return RunningSearch.start(settings, company);
    }
}
