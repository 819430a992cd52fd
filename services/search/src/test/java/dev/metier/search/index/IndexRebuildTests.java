package dev.metier.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.Event;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.jobs.JobExpired;
import dev.metier.contracts.jobs.JobFilled;
import dev.metier.contracts.search.SearchHit;
import dev.metier.contracts.search.SearchIndexStatus;
import dev.metier.contracts.search.SearchResults;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** What is made of the log once more is the same, and only what is open is in it. */
@ServiceTest
class IndexRebuildTests {

    private static final long SEED = Long.getLong("search.seed", 20_260_301);

    private static final int OPEN = -1;
    private static final int ENDINGS = 3;

    private final TestEvents events;
    private final Searching searching;
    private final TestApi admin;
    private final String company = TestPosting.newCompany();

    IndexRebuildTests(TestEvents events, TestApi api) {
        this.events = events;
        this.searching = new Searching(api);
        this.admin = api.as(TestTokens.admin());
    }

    @Test
    void aRebuiltIndexAnswersAsTheOneBeforeAndAnswersMeanwhile() {
        for (int i = 0; i < 12; i++) {
            events.publish(TestPosting.at(company, "Tailor " + i)
                    .asking("Sewing", "Cutting " + i % 3)
                    .in(i % 2 == 0 ? "Vienna, AT" : "Graz")
                    .opened());
        }
        TestPosting last = TestPosting.at(company, "Weaver");
        events.publish(last.opened());
        events.publish(new JobClosed(last.id(), last.companyId()));
        awaitMarker();
        List<SearchResults> before = answers();
        int generation = status().generation();

        assertThat(admin.post("/api/v1/search/reindex").status()).isEqualTo(202);
        do {
            assertThat(answers()).isEqualTo(before);
        } while (status().generation() == generation);

        assertThat(answers()).isEqualTo(before);
        assertThat(status().reason()).isEqualTo("asked for");
        assertThat(status().rebuilding()).isFalse();
        events.publish(TestPosting.at(company, "Tailor of the new index").opened());
        searching.await(results -> results.total() == 13, "q", "tailor", "company", company);
    }

    @Test
    void onlyOpenPostingsAreHitsWhateverHappens() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<TestPosting> postings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            postings.add(TestPosting.at(company, "Posting " + i));
        }
        Set<UUID> open = new TreeSet<>();
        for (int i = 0; i < 80; i++) {
            TestPosting posting = postings.get(chance.nextInt(postings.size()));
            int choice = open.contains(posting.id().value()) ? chance.nextInt(5) : OPEN;
            events.publish(event(posting, choice));
            if (choice == OPEN) {
                open.add(posting.id().value());
            } else if (choice < ENDINGS) {
                open.remove(posting.id().value());
            }
        }
        awaitMarker();

        assertThat(searching
                        .results("q", "posting", "company", company, "limit", "100")
                        .hits())
                .as("seed %s", SEED)
                .extracting(SearchHit::id)
                .containsExactlyInAnyOrderElementsOf(open);
    }

    private static Event event(TestPosting posting, int choice) {
        return switch (choice) {
            case OPEN -> posting.opened();
            case 0 -> new JobClosed(posting.id(), posting.companyId());
            case 1 -> new JobFilled(posting.id(), posting.companyId());
            case 2 -> new JobExpired(posting.id(), posting.companyId());
            default -> posting.updated();
        };
    }

    private List<SearchResults> answers() {
        return List.of(
                searching.results("company", company, "limit", "100"),
                searching.results("q", "tailor sewing", "company", company, "skill", "Cutting 1"),
                searching.results("q", "in Vienna", "company", company, "sort", "date"));
    }

    /** Partitions are read side by side: a marker in each of them comes after all that was published before. */
    private void awaitMarker() {
        String markers = TestPosting.newCompany();
        for (int i = 0; i < 40; i++) {
            events.publish(TestPosting.at(markers, "Marker").opened());
        }
        searching.await(results -> results.total() == 40, "company", markers);
    }

    private SearchIndexStatus status() {
        return admin.get("/api/v1/search/index").as(SearchIndexStatus[].class)[0];
    }
}
