package dev.metier.vectors.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.vectors.SearchChunks.Reader;
import dev.metier.hybrid.opensearch.Cluster;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.FaultProxy;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestSettings;
import dev.metier.platform.test.TestTokens;
import dev.metier.vectors.Chunks;
import dev.metier.vectors.VectorsApplication;
import dev.metier.vectors.WordVectors;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

/** Whole services whose index is on a real cluster: several at once, and while it is away. */
@ExtendWith(Cluster.Extension.class)
class SharedChunksTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestDatabase database = TestDatabases.create("vectors");
    private final UserId ada = UserId.create();
    private final Cluster cluster;

    /** As the cluster is that of all tests. */
    private final String prefix = "t" + Integer.toHexString(ada.hashCode()) + "-";

    SharedChunksTests(Cluster cluster) {
        this.cluster = cluster;
    }

    @BeforeEach
    void embeddingAnswers() {
        WordVectors.answer();
    }

    @AfterEach
    void leaveNothing() {
        cluster.call("DELETE", prefix + "*", "");
    }

    @Test
    void othersAnswerTooAndOneOfThemTakesOver() {
        Running first = start(cluster.node());
        try (Running second = start(cluster.node())) {
            Chunks.write(second.api, Chunks.of(ada, null, "We need a baker of fine loaves"));
            first.await("loaves", 1);
            second.await("loaves", 1);
            await(() -> second.ask("bread").json().path("hits").size() == 1);

            first.close();
            Chunks.write(second.api, Chunks.of(ada, null, "Old loaves"));
            second.await("loaves", 2);

            assertThat(cluster.call("DELETE", prefix + "chunks-*", "")).isEqualTo(200);
            second.await("loaves", 2);
            second.api.delete(Chunks.OWNERS + ada);
            second.await("loaves", 0);
        } finally {
            first.close();
        }
    }

    @Test
    void startsAndStaysWhileTheClusterIsAwayAndLosesNothing() {
        try (FaultProxy network = FaultProxy.to("127.0.0.1", cluster.node().getPort())) {
            network.refuse();
            try (Running service = start(URI.create("http://127.0.0.1:" + network.port()))) {
                Chunks.write(service.api, Chunks.of(ada, null, "before"));
                assertThat(service.ask("before").code()).isEqualTo("service-unavailable");
                network.heal();
                service.await("before", 1);

                network.refuse();
                Chunks.write(service.api, Chunks.of(ada, null, "meanwhile"));
                assertThat(service.ask("before").code()).isEqualTo("service-unavailable");
                network.heal();
                service.await("meanwhile", 1);
            }
        }
    }

    @Test
    void saysWhatIsMissingWhereNoClusterIsNamed() {
        assertThatThrownBy(() -> start(Map.of("metier.vectors.engine", "opensearch")))
                .rootCause()
                .hasMessageContaining("metier.vectors.opensearch.nodes");
    }

    private Running start(URI node) {
        return start(Map.of(
                "metier.vectors.engine",
                "opensearch",
                "metier.vectors.opensearch.nodes",
                node,
                "metier.vectors.opensearch.prefix",
                prefix,
                "metier.vectors.opensearch.replicas",
                0,
                "metier.vectors.opensearch.answer-timeout",
                "5s"));
    }

    private Running start(Map<String, Object> engine) {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("server.port", 0);
        settings.putAll(engine);
        ConfigurableApplicationContext context = MetierApplication.builder(VectorsApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Running(context, TestApi.of(() -> port).as(TestTokens.service("mentor")), ada);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).until(condition);
    }

    /** A service, until it is closed. */
    private record Running(ConfigurableApplicationContext context, TestApi api, UserId reader)
            implements AutoCloseable {

        Answer ask(String word) {
            return api.post(Chunks.SEARCH, Chunks.ask(word, new Reader(reader, List.of())));
        }

        /** Waits until so many chunks hold a word. */
        void await(String word, int count) {
            Predicate<Answer> isEnough = answer -> answer.json()
                            .path("hits")
                            .valueStream()
                            .filter(hit -> hit.path("text").asString().contains(word))
                            .count()
                    == count;
            SharedChunksTests.await(() -> {
                Answer answer = ask(word);
                return answer.status() == 200 && isEnough.test(answer);
            });
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
