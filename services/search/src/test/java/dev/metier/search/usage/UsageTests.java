package dev.metier.search.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.SearchAnalytics;
import dev.metier.contracts.search.SearchAnalytics.AskedText;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import dev.metier.search.TestPosting;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class UsageTests {

    private static final String CLICKS = "/api/v1/search/clicks";
    private static final String ANALYTICS = "/api/v1/search/analytics";

    private final TestEvents events;
    private final TestApi api;
    private final TestDatabase database;
    private final String company = TestPosting.newCompany();

    UsageTests(TestEvents events, TestApi api, TestDatabase database) {
        this.events = events;
        this.api = api;
        this.database = database;
    }

    @Test
    void countsQuestionsAndClicksAndListsWhatEnoughPeopleAsked() {
        TestPosting welder = TestPosting.at(company, "Welder");
        events.publish(welder.opened());
        new Searching(api).await(results -> results.total() == 1, "company", company);
        SearchAnalytics before = analytics();
        String often = "often " + word();
        String nothing = "nothing " + word();
        for (int i = 0; i < 3; i++) {
            ask(often.toUpperCase(java.util.Locale.ROOT), welder.id(), 1 + i);
            ask(nothing, welder.id(), 1);
        }
        ask("seldom " + often, welder.id(), 1);
        ask("seldom " + often, welder.id(), 1);
        for (int i = 0; i < 3; i++) {
            ask(often + "@people.example", welder.id(), 1);
        }

        // Clicks of the other tests may be written meanwhile.
        SearchAnalytics after = await().until(
                        this::analytics,
                        now -> now.clicks() - before.clicks() >= 11
                                && now.questions() - before.questions() >= 11
                                && asked(now.texts(), often) == 3
                                && asked(now.textsWithoutResults(), nothing) == 3);
        assertThat(after.clickThroughRate()).isPositive().isLessThanOrEqualTo(1);
        assertThat(after.meanPosition()).isGreaterThanOrEqualTo(1);
        assertThat(after.texts())
                .filteredOn(each -> each.text().contains(often))
                .containsExactly(new AskedText(often, 3, 0));
    }

    @Test
    void refusesClicksOnWhatIsNoHit() {
        assertThat(click(api, Map.of("id", JobId.create(), "position", 1)).status())
                .isEqualTo(404);
        TestPosting posting = TestPosting.at(company, "Tailor");
        events.publish(posting.opened());
        new Searching(api).await(results -> results.total() == 1, "company", company);
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("id", posting.id(), "position", 0),
                Map.of("id", posting.id(), "position", 10_001),
                Map.of("id", posting.id()),
                Map.of("position", 1),
                Map.of("id", posting.id(), "position", 1, "q", "x".repeat(513)))) {
            assertThat(click(api, body).status()).as("%s", body).isEqualTo(400);
        }
        TestApi eager = api.as(TestTokens.candidate(UserId.create()));
        Map<String, Object> good = Map.of("id", posting.id(), "position", 1, "q", "tailor");
        for (int i = 0; i < Askings.CLICKS_A_MINUTE; i++) {
            assertThat(click(eager, good).status()).isEqualTo(202);
        }
        assertThat(click(eager, good).code()).isEqualTo("rate-limited");
    }

    @Test
    void answersForTimesThatMakeSenseOnly() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(analytics().from()).isEqualTo(today.minusDays(29));
        for (String time : List.of(
                "?from=" + today + "&to=" + today.minusDays(1),
                "?from=2020-01-01&to=2021-06-01",
                "?to=1999-12-31",
                "?to=9999-12-31",
                "?from=-999999999-01-01",
                "?from=yesterday")) {
            assertThat(admin().get(ANALYTICS + time).status()).as(time).isEqualTo(400);
        }
    }

    @Test
    void theDatabaseShowsRowsToServiceAndAdministratorsOnly() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('metier.roles', 'service', false)");
            statement.execute("insert into asked values (now(), 'x', 1)");
            for (String role : List.of("admin", "candidate", "")) {
                statement.execute("select set_config('metier.roles', '%s', false)".formatted(role));
                try (ResultSet count = statement.executeQuery("select count(*) from asked")) {
                    count.next();
                    assertThat(count.getLong(1) > 0).as(role).isEqualTo(role.equals("admin"));
                }
            }
        }
    }

    /** Somebody new asks, and opens a hit. */
    private void ask(String text, JobId opened, int position) {
        TestApi somebody = api.as(TestTokens.candidate(UserId.create()));
        assertThat(somebody.get("/api/v1/search?q=" + Searching.encoded(text)).status())
                .isEqualTo(200);
        assertThat(click(somebody, Map.of("q", text, "id", opened, "position", position))
                        .status())
                .isEqualTo(202);
    }

    /** One that nobody else has, without digits: those could look like a number of somebody. */
    private static String word() {
        return Ids.next()
                .toString()
                .replace("-", "")
                .chars()
                .map(each -> Character.isDigit(each) ? each - '0' + 'g' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static long asked(List<AskedText> texts, String text) {
        return texts.stream()
                .filter(each -> each.text().equals(text))
                .mapToLong(AskedText::askings)
                .sum();
    }

    private static Answer click(TestApi by, Map<String, Object> body) {
        return by.post(CLICKS, body);
    }

    private SearchAnalytics analytics() {
        return admin().get(ANALYTICS).as(SearchAnalytics.class);
    }

    private TestApi admin() {
        return api.as(TestTokens.admin());
    }
}
