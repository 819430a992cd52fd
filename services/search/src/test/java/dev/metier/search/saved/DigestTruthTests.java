package dev.metier.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.Event;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import dev.metier.search.saved.TestNotifications.Fate;
import dev.metier.search.saved.TestNotifications.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Whatever happens in whatever order, and wherever a digest breaks off: it holds only what was open when it was composed, tells
 * nothing twice for one search, and in the end nothing that is open and matches was left out.
 */
@ServiceTest
class DigestTruthTests {

    private static final long SEED = Long.getLong("search.seed", 20_260_301);
    private static final int STEPS = Integer.getInteger("search.steps", 150);
    private static final List<String> SEARCHES = List.of("Everything", "From home");

    private final TestEvents events;
    private final Searching searching;
    private final AlertDriver driver;
    private final TestMarket market = new TestMarket();
    private final TestNotifications notifications = new TestNotifications();
    private final RandomGenerator chance =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Deque<Event> late = new ArrayDeque<>();
    private final UserId ada = UserId.create();
    private final String company = TestPosting.newCompany();
    private int checked;

    DigestTruthTests(
            TestEvents events,
            TestApi api,
            SearchAlerts alerts,
            CallerScope scope,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.searching = new Searching(api);
        this.driver = new AlertDriver(api, alerts, scope, db, transactions);
    }

    @Test
    void digestsHoldTheTruthOfTheirMomentTellItOnceAndMissNothing() {
        List<TestPosting> postings = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            postings.add(
                    TestPosting.at(company, "Posting " + i).working(i % 2 == 0 ? WorkMode.REMOTE : WorkMode.ON_SITE));
        }
        driver.save(ada, SEARCHES.getFirst(), Map.of("q", "posting", "company", List.of(company)));
        driver.save(ada, SEARCHES.getLast(), Map.of("company", List.of(company), "mode", List.of("REMOTE")));

        for (int step = 0; step < STEPS; step++) {
            happen(postings.get(chance.nextInt(postings.size())));
        }
        finish();

        Map<String, Integer> times = times();
        for (TestPosting posting : postings) {
            if (market.isOpen(posting.id())) {
                assertThat(times)
                        .as("seed %s: %s", SEED, posting.title())
                        .containsEntry("Everything " + posting.id(), 1);
                if (posting.mode() == WorkMode.REMOTE) {
                    assertThat(times)
                            .as("seed %s: %s", SEED, posting.title())
                            .containsEntry("From home " + posting.id(), 1);
                }
            }
        }
        assertThat(times.values()).as("seed %s", SEED).containsOnly(1);
        assertThat(checked).as("digests that were looked at").isGreaterThan(3);
    }

    private void happen(TestPosting posting) {
        boolean isOpen = market.isOpen(posting.id());
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> {
                if (!isOpen) {
                    tell(market.open(posting));
                }
            }
            case 3, 4 -> {
                if (isOpen) {
                    tell(market.end(posting, ending()));
                }
            }
            case 5 -> {
                if (isOpen) {
                    tell(market.update(market.known(posting).describedAs("Changed " + chance.nextInt())));
                }
            }
            case 6 -> {
                if (isOpen) {
                    // Its last day is over, and nobody has said so yet.
                    market.update(market.known(posting)
                            .until(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
                }
            }
            default -> digest();
        }
    }

    private PostingStatus ending() {
        return List.of(PostingStatus.CLOSED, PostingStatus.FILLED, PostingStatus.EXPIRED)
                .get(chance.nextInt(3));
    }

    /** Events arrive in order, but not always at once. */
    private void tell(Event event) {
        late.add(event);
        if (chance.nextInt(3) > 0) {
            arrive();
        }
    }

    private void arrive() {
        while (!late.isEmpty()) {
            events.publish(late.remove());
        }
    }

    private void digest() {
        int fate = chance.nextInt(8);
        notifications.next(fate == 0 ? Fate.LOST : fate == 1 ? Fate.TAKEN_WITHOUT_ANSWER : Fate.TAKEN);
        driver.aDayLater(ada);
        check();
    }

    /** Nothing else happens meanwhile, so what is true now was true when it was composed. */
    private void check() {
        List<Told> told = notifications.told(ada.toString());
        for (Told digest : told.subList(checked, told.size())) {
            digest.listed(SEARCHES)
                    .values()
                    .forEach(ids -> assertThat(ids)
                            .as("seed %s", SEED)
                            .isNotEmpty()
                            .allMatch(id -> market.isOpen(JobId.of(id))));
        }
        checked = told.size();
    }

    private void finish() {
        arrive();
        String markers = TestPosting.newCompany();
        for (int i = 0; i < 40; i++) {
            events.publish(TestPosting.at(markers, "Marker").opened());
        }
        searching.await(results -> results.total() == 40, "company", markers);
        for (int i = 0; i < 3; i++) {
            notifications.next(Fate.TAKEN);
            driver.aDayLater(ada);
            check();
        }
    }

    private Map<String, Integer> times() {
        Map<String, Integer> times = new HashMap<>();
        notifications
                .told(ada.toString())
                .forEach(digest -> digest.listed(SEARCHES)
                        .forEach((search, ids) -> ids.forEach(id -> times.merge(search + " " + id, 1, Integer::sum))));
        return times;
    }
}
