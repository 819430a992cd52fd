package dev.metier.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.PostingStatus;
import dev.metier.contracts.jobs.WorkMode;
import dev.metier.contracts.search.SavedSearchView;
import dev.metier.contracts.search.SearchQuestion;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import dev.metier.search.saved.TestNotifications.Fate;
import dev.metier.search.saved.TestNotifications.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ServiceTest
class SearchAlertsTests {

    private final TestEvents events;
    private final TestApi api;
    private final Searching searching;
    private final AlertDriver driver;
    private final TestMarket market = new TestMarket();
    private final TestNotifications notifications = new TestNotifications();
    private final UserId ada = UserId.create();
    private final String company = TestPosting.newCompany();

    SearchAlertsTests(
            TestEvents events,
            TestApi api,
            SearchAlerts alerts,
            CallerScope scope,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.api = api;
        this.searching = new Searching(api);
        this.driver = new AlertDriver(api, alerts, scope, db, transactions);
    }

    @Test
    void tellsOnceWhatIsNewInOneMessageForAllSearches() {
        publish(TestPosting.at(company, "Older welder"));
        driver.save(ada, "Welding", Map.of("q", "welder", "company", List.of(company)));
        driver.save(ada, "From home", Map.of("mode", List.of("REMOTE"), "company", List.of(company)));
        TestPosting welder = TestPosting.at(company, "Shipyard welder").in("Galati, RO");
        TestPosting clerk = TestPosting.at(company, "Clerk").working(WorkMode.REMOTE);
        publish(welder, clerk, TestPosting.at(company, "Crane operator"));

        driver.look();
        assertThat(told()).as("nobody is due").isEmpty();
        driver.aDayLater(ada);

        Told digest = told().getFirst();
        assertThat(digest.values())
                .containsEntry("count", "2")
                .containsEntry("searches", "From home and Welding")
                .containsEntry("link", "/saved-searches");
        assertThat(digest.listed(List.of("Welding", "From home")))
                .isEqualTo(Map.of(
                        "Welding",
                        List.of(welder.id().toString()),
                        "From home",
                        List.of(clerk.id().toString())));
        assertThat(digest.values().get("listing"))
                .contains("Shipyard welder, " + company + ", Galati, RO\nhttp://localhost:8080/jobs/" + welder.id()
                        + "/slug")
                .contains("All that match: http://localhost:8080/jobs?q=welder&company=");
        driver.aDayLater(ada);
        driver.aDayLater(ada);
        assertThat(told()).as("nothing new, nothing said").hasSize(1);
    }

    @Test
    void holdsNothingThatIsOverThoughTheIndexDoesNotKnowYet() {
        driver.save(ada, "All", Map.of("company", List.of(company)));
        TestPosting closed = TestPosting.at(company, "Closed");
        TestPosting past = TestPosting.at(company, "Past");
        TestPosting open = TestPosting.at(company, "Open").until(today());
        publish(closed, past, open);
        market.end(closed, PostingStatus.CLOSED);
        market.update(past.until(today().minusDays(1)));

        driver.aDayLater(ada);

        assertThat(listed()).containsExactly(open.id().toString());
        events.publish(market.open(closed));
        driver.aDayLater(ada);
        assertThat(listed())
                .as("open again and never told")
                .containsExactly(open.id().toString(), closed.id().toString());
        events.publish(market.end(open, PostingStatus.FILLED));
        searching.await(results -> results.total() == 2, "company", company);
        events.publish(market.open(open));
        searching.await(results -> results.total() == 3, "company", company);
        driver.aDayLater(ada);
        assertThat(listed()).as("open again and told before").hasSize(2);
    }

    @Test
    void listsTenAndCountsTheOthers() {
        driver.save(ada, "All", Map.of("company", List.of(company)));
        for (int i = 0; i < 13; i++) {
            events.publish(market.open(TestPosting.at(company, "Tailor " + i)));
        }
        searching.await(results -> results.total() == 13, "company", company);

        driver.aDayLater(ada);

        assertThat(listed()).hasSize(10);
        assertThat(told().getFirst().values()).containsEntry("count", "13");
        assertThat(told().getFirst().values().get("listing")).contains("\n3 more: http://localhost:8080/jobs?company=");
        driver.aDayLater(ada);
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatBrokeOffIsTakenUpAgainOnceAndAsItIsThen() {
        driver.save(ada, "All", Map.of("company", List.of(company)));
        TestPosting stays = TestPosting.at(company, "Stays");
        TestPosting closes = TestPosting.at(company, "Closes");
        publish(stays, closes);

        notifications.next(Fate.LOST);
        driver.aDayLater(ada);
        assertThat(told()).isEmpty();
        market.end(closes, PostingStatus.CLOSED);
        driver.look();
        assertThat(listed()).containsExactly(stays.id().toString());
        events.publish(market.open(closes));
        driver.aDayLater(ada);
        assertThat(listed()).containsExactly(stays.id().toString(), closes.id().toString());

        publish(TestPosting.at(company, "Third"));
        notifications.next(Fate.TAKEN_WITHOUT_ANSWER);
        driver.aDayLater(ada);
        driver.look();
        driver.aDayLater(ada);
        assertThat(listed()).hasSize(3);
        assertThat(told()).hasSize(3);
    }

    @Test
    void manyAtOnceTellOnce() {
        driver.save(ada, "All", Map.of("company", List.of(company)));
        publish(TestPosting.at(company, "One"), TestPosting.at(company, "Two"));
        driver.makeDue(ada);

        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                instances.execute(driver::look);
            }
        }

        assertThat(told()).hasSize(1);
        assertThat(listed()).hasSize(2);
    }

    @Test
    void saysNothingForSearchesThatAreDeletedOrSilent() {
        SavedSearchView deleted = driver.save(ada, "Deleted", Map.of("company", List.of(company)));
        SavedSearchView silent = driver.save(ada, "Silent", Map.of("company", List.of(company)));
        publish(TestPosting.at(company, "Any"));
        TestApi owner = api.as(TestTokens.candidate(ada));
        owner.delete("/api/v1/search/saved/" + deleted.id());
        owner.put("/api/v1/search/saved/" + silent.id(), change("NEVER"));

        driver.aDayLater(ada);
        assertThat(told()).isEmpty();

        owner.put("/api/v1/search/saved/" + silent.id(), change("DAILY"));
        driver.aDayLater(ada);
        assertThat(told()).as("news begin when alerts are switched on").isEmpty();
    }

    @Test
    void linksToTheWholeQuestion() {
        SearchQuestion question = new SearchQuestion(
                "c++ & \"löten\"",
                List.of("A, B", "C"),
                List.of(),
                List.of(),
                List.of(),
                "Berlin",
                25,
                List.of(WorkMode.REMOTE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                40_000,
                "EUR",
                null,
                null,
                List.of());

        assertThat(DigestWriter.address(question))
                .isEqualTo("/jobs?q=c%2B%2B%20%26%20%22l%C3%B6ten%22&skill=A%2C%20B&skill=C&near=Berlin&radius=25"
                        + "&mode=REMOTE&salaryMin=40000&currency=EUR");
    }

    private Map<String, Object> change(String alert) {
        return Map.of("name", "Silent", "question", Map.of("company", List.of(company)), "alert", alert);
    }

    private void publish(TestPosting... postings) {
        long before = searching.results("company", company).total();
        for (TestPosting posting : postings) {
            events.publish(market.open(posting));
        }
        searching.await(results -> results.total() == before + postings.length, "company", company);
    }

    private List<Told> told() {
        return notifications.told(ada.toString());
    }

    private List<String> listed() {
        return told().stream()
                .flatMap(each -> each.listed(List.of("All")).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
