package dev.metier.search.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchIndexType;
import dev.metier.hybrid.Hits;
import dev.metier.hybrid.HybridQuery;
import dev.metier.hybrid.Words;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.SearchProperties;
import dev.metier.search.index.LiveIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;

/** Only who shows themself is in the index, whatever happens and however it was made. */
@ServiceTest
class CandidateIndexTests {

    private static final long SEED = Long.getLong("search.seed", 20_261_127);

    private final TestEvents events;
    private final TestApi admin;
    private final LiveIndex index;
    private final Path folder;
    private final String trade = TestCandidate.newTrade();

    CandidateIndexTests(
            TestEvents events,
            TestApi api,
            @Qualifier(LiveIndex.OF_CANDIDATES) LiveIndex index,
            SearchProperties settings) {
        this.events = events;
        this.admin = api.as(TestTokens.admin());
        this.index = index;
        this.folder = settings.folder();
    }

    @Test
    void whoHidesIsGoneAtOnceAndAfterARebuild() {
        TestCandidate stays = TestCandidate.of(trade + " who stays");
        TestCandidate hides = TestCandidate.of(trade + " who hides");
        events.publish(stays.shown());
        events.publish(hides.shown());
        await().until(() -> found().size() == 2);

        events.publish(hides.hidden());

        await().until(() -> found().equals(List.of(stays.id().toString())));
        rebuild();
        assertThat(found()).containsExactly(stays.id().toString());
    }

    @Test
    void noFileHoldsWhoHid() {
        String written = trade.substring(TestCandidate.TRADE.length());
        TestCandidate hides = TestCandidate.of(trade);
        events.publish(hides.shown());
        await().until(() -> isInFiles(written));

        events.publish(hides.hidden());

        await().atMost(Duration.ofSeconds(60)).until(() -> !isInFiles(written));
    }

    @Test
    void theLastFactsCount() {
        TestCandidate person = TestCandidate.of(trade).called("Ada Before");
        events.publish(person.shown());
        events.publish(person.called("Ada After").shown());

        await().until(() -> hits().stream().anyMatch(hit -> hit.body().contains("Ada After")));
        assertThat(hits()).hasSize(1);
    }

    @Test
    void eventsThatComeAgainChangeNothing() {
        TestCandidate person = TestCandidate.of(trade);
        CloudEvent shown = events.wrap(person.shown(), "users");
        CloudEvent hidden = events.wrap(person.hidden(), "users");
        List.of(shown, shown, hidden, shown, hidden, hidden).forEach(each -> events.publish("candidate-events", each));
        TestCandidate last = TestCandidate.of(trade + " marker");
        events.publish(last.shown());
        awaitMarkers();

        assertThat(found()).containsExactly(last.id().toString());
    }

    @Test
    void onlyWhoShowsThemselfIsInItHoweverItWasMade() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<TestCandidate> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(TestCandidate.of(trade + " " + i).knowing("Sewing", "Cutting " + i % 3));
        }
        Set<String> shown = new TreeSet<>();
        for (int i = 0; i < 80; i++) {
            TestCandidate person = people.get(chance.nextInt(people.size()));
            boolean isShown = chance.nextInt(3) > 0;
            events.publish(isShown ? person.called("Name " + i).shown() : person.hidden());
            if (isShown) {
                shown.add(person.id().toString());
            } else {
                shown.remove(person.id().toString());
            }
        }
        awaitMarkers();
        assertThat(found()).as("seed %s", SEED).containsExactlyInAnyOrderElementsOf(shown);
        List<Hits.Hit> before = hits();

        rebuild();

        assertThat(hits()).as("seed %s", SEED).isEqualTo(before);
    }

    @Test
    void whatIsNoCandidateIsLeftOut() {
        TestCandidate person = TestCandidate.of(trade);
        events.publish("candidate-events", person.id().toString(), "no event");
        events.publish(person.shown());

        await().until(() -> found().size() == 1);
    }

    /** After the log is cleaned, what cannot be read is all there is of the person. */
    @Test
    void whoseLastFactsCannotBeReadIsNotFoundByFormerOnes() {
        TestCandidate person = TestCandidate.of(trade);
        events.publish(person.shown());
        await().until(() -> found().size() == 1);

        events.publish(person.knowing("x".repeat(9_000)).shown());

        await().until(() -> found().isEmpty());
    }

    @Test
    void administratorsSeeHowAllIndexesAre() {
        assertThat(statuses())
                .extracting(SearchIndexStatus::type)
                .containsExactly(
                        SearchIndexType.JOBS,
                        SearchIndexType.CANDIDATES,
                        SearchIndexType.COMPANIES,
                        SearchIndexType.ARTICLES);
    }

    /** Partitions are read side by side: a marker in each of them comes after all that was published before. */
    private void awaitMarkers() {
        String markers = TestCandidate.newTrade();
        for (int i = 0; i < 40; i++) {
            events.publish(TestCandidate.of(markers).shown());
        }
        await().until(() -> hits(markers).size() == 40);
    }

    private void rebuild() {
        int generation = status().generation();
        assertThat(admin.post("/api/v1/search/reindex").status()).isEqualTo(202);
        await().until(() -> status().generation() > generation && !status().rebuilding());
    }

    private SearchIndexStatus status() {
        return statuses()[1];
    }

    private SearchIndexStatus[] statuses() {
        return admin.get("/api/v1/search/index").as(SearchIndexStatus[].class);
    }

    private List<String> found() {
        return hits().stream().map(Hits.Hit::id).toList();
    }

    private List<Hits.Hit> hits() {
        return hits(trade);
    }

    private List<Hits.Hit> hits(String word) {
        HybridQuery all = HybridQuery.of(Words.allOf(word)).page(100, null);
        return index.read(open -> open.search(all)).hits();
    }

    private boolean isInFiles(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (read(file).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The index writes and deletes files meanwhile. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}
