package dev.metier.search.candidate;

import static dev.metier.search.index.RunningSearch.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.CompactedTopic;
import dev.metier.platform.test.TestBroker;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestSettings;
import dev.metier.search.index.LiveIndex;
import dev.metier.search.index.RunningSearch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker cleans the log of candidates as in production, only sooner; an index of what is left is the one that heard all. */
class CompactedCandidatesTests {

    private static final long SEED = Long.getLong("search.seed", 20_261_127);
    private static final int STEPS = 120;
    private static final String TOPIC = "candidate-events";

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabases.create("search");
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final String trade = TestCandidate.newTrade();
    private final List<TestCandidate> people = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();

    @Test
    void anIndexOfACleanedLogIsTheOneThatHeardEverything() {
        try (TestBroker.Proxied broker = TestBroker.startBehindProxy();
                RunningSearch service = start(broker.address(), "live")) {
            service.awaitDegraded(List.of());
            try (CompactedTopic log = new CompactedTopic(broker.address(), TOPIC)) {
                assertThat(log.setting("cleanup.policy")).isEqualTo("compact");
                peopleComeAndGo(log);
                TestCandidate gone = TestCandidate.of(trade + " of whom nothing is left");
                log.publish(gone.shown());
                log.publish(gone.hidden());
                people.add(gone);
                awaitCleaned(log, service);

                List<Hits.Hit> live = hits(service);
                assertThat(live)
                        .extracting(Hits.Hit::id)
                        .as("seed %s", SEED)
                        .containsExactlyInAnyOrderElementsOf(shown);
                assertThat(log.left()).noneMatch(event -> event.toString().contains("of whom nothing is left"));

                assertThat(service.reindex()).isEqualTo(202);
                patiently().until(() -> isAnew(service.status(SearchIndexType.CANDIDATES)));
                assertThat(hits(service)).as("seed %s", SEED).isEqualTo(live);
                try (RunningSearch other = start(broker.address(), "other")) {
                    patiently()
                            .until(() ->
                                    other.status(SearchIndexType.CANDIDATES).caughtUp());
                    assertThat(hits(other)).as("seed %s", SEED).isEqualTo(live);
                }
            }
        }
    }

    private void peopleComeAndGo(CompactedTopic log) {
        for (int i = 0; i < 12; i++) {
            people.add(TestCandidate.of(trade + " " + i).knowing("Sewing", "Cutting " + i % 3));
        }
        for (int i = 0; i < STEPS; i++) {
            TestCandidate person = people.get(chance.nextInt(people.size()));
            boolean isShown = chance.nextInt(3) > 0;
            log.publish(isShown ? person.called("Name " + i).shown() : person.hidden());
            if (isShown) {
                shown.add(person.id().toString());
            } else {
                shown.remove(person.id().toString());
            }
        }
    }

    /** A broker cleans what is before the segment that it writes to, and begins a new one when something is written. */
    private void awaitCleaned(CompactedTopic log, RunningSearch service) {
        String markers = TestCandidate.newTrade();
        List<TestCandidate> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(TestCandidate.of(markers));
        }
        patiently().until(() -> {
            all.forEach(each -> log.publish(each.shown()));
            List<String> keys = log.left().stream().map(CloudEvent::subject).toList();
            return people.stream()
                    .allMatch(each ->
                            keys.stream().filter(each.id().toString()::equals).count() <= 1);
        });
        patiently().until(() -> hits(service, markers).size() == all.size());
        patiently().until(() -> !index(service).isBehind());
    }

    private static boolean isAnew(SearchIndexStatus status) {
        return status.generation() == 2 && !status.rebuilding();
    }

    private List<Hits.Hit> hits(RunningSearch service) {
        return hits(service, trade);
    }

    private static List<Hits.Hit> hits(RunningSearch service, String word) {
        HybridQuery all = HybridQuery.of(Words.allOf(word)).page(100, null);
        return index(service).read(open -> open.search(all)).hits();
    }

    private static LiveIndex index(RunningSearch service) {
        return service.context().getBean(LiveIndex.OF_CANDIDATES, LiveIndex.class);
    }

    private RunningSearch start(String broker, String name) {
        Map<String, Object> settings = TestSettings.of(database);
        settings.put("spring.kafka.bootstrap-servers", broker);
        settings.put("metier.search.folder", folder.resolve(name));
        settings.put("server.port", 0);
        return RunningSearch.start(settings, "nobody's");
    }
}
