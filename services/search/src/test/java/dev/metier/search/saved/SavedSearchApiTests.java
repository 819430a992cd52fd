package dev.metier.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.search.AlertPace;
import dev.metier.contracts.search.SavedSearchView;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest
class SavedSearchApiTests {

    private static final String SAVED = "/api/v1/search/saved";

    private final TestApi anybody;
    private final TestDatabase database;
    private final UserId ada = UserId.create();
    private final TestApi api;

    SavedSearchApiTests(TestApi api, TestDatabase database) {
        this.anybody = api;
        this.database = database;
        this.api = api.as(TestTokens.candidate(ada));
    }

    @Test
    void keepsAWholeQuestionForItsOwner() {
        Map<String, Object> question = Map.of(
                "q",
                "welder in Berlin",
                "mode",
                List.of("REMOTE", "HYBRID"),
                "skill",
                List.of("MIG welding, by hand"),
                "near",
                "Berlin",
                "radius",
                25,
                "salaryMin",
                40_000,
                "currency",
                "USD",
                "since",
                "2026-01-31",
                "sort",
                "DATE",
                "plain",
                List.of("in Berlin"));

        SavedSearchView saved = save("  Welding  ", question, "WEEKLY");

        assertThat(saved.name()).isEqualTo("Welding");
        assertThat(saved.question().q()).isEqualTo("welder in Berlin");
        assertThat(saved.question().skill()).containsExactly("MIG welding, by hand");
        assertThat(saved.question().since()).hasToString("2026-01-31");
        assertThat(saved.nextAt())
                .isCloseTo(
                        saved.createdAt().plus(Duration.ofDays(7)),
                        org.assertj.core.api.Assertions.within(1, ChronoUnit.SECONDS));
        assertThat(list(api)).containsExactly(saved);
        assertThat(list(anybody.as(TestTokens.candidate(UserId.create())))).isEmpty();
        assertThat(anybody.get(SAVED).status()).isEqualTo(401);
    }

    @Test
    void changesAndDeletesAndNobodyElses() {
        SavedSearchView first = save("B", Map.of("q", "b"), "NEVER");
        save("a", Map.of(), "NEVER");
        TestApi other = anybody.as(TestTokens.hr(UserId.create()));
        Map<String, Object> changed = body("C", Map.of("q", "c"), "DAILY");
        String path = SAVED + "/" + first.id();

        assertThat(other.put(path, changed).status()).isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(list(api)).extracting(SavedSearchView::name).containsExactly("a", "B");

        SavedSearchView after = api.put(path, changed).as(SavedSearchView.class);
        assertThat(after.name()).isEqualTo("C");
        assertThat(after.question().q()).isEqualTo("c");
        assertThat(after.alert()).isEqualTo(AlertPace.DAILY);
        assertThat(after.nextAt()).isNotNull();
        assertThat(api.put(path, body("C", Map.of("q", "d"), "DAILY"))
                        .as(SavedSearchView.class)
                        .nextAt())
                .as("another question does not put it off")
                .isEqualTo(after.nextAt());

        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(list(api)).extracting(SavedSearchView::name).containsExactly("a");
    }

    @Test
    void whatIsSavedLaterIsTakenIntoTheSameMessage() {
        SavedSearchView first = save("One", Map.of(), "DAILY");
        SavedSearchView second = save("Two", Map.of(), "DAILY");
        SavedSearchView third = save("Three", Map.of(), "WEEKLY");

        assertThat(second.nextAt()).isEqualTo(first.nextAt());
        assertThat(third.nextAt()).isNotEqualTo(first.nextAt());
    }

    @Test
    void keepsNoMoreThanFifty() {
        for (int i = 0; i < 50; i++) {
            save("Search " + i, Map.of(), "NEVER");
        }
        Answer refused = api.post(SAVED, body("One more", Map.of(), "NEVER"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("saved-searches-full");
        assertThat(list(api)).hasSize(50);
    }

    @Test
    void refusesWhatASearchWouldRefuse() {
        for (Map<String, Object> question : List.<Map<String, Object>>of(
                Map.of("q", "x".repeat(513)),
                Map.of("near", "Atlantis"),
                Map.of("radius", 0),
                Map.of("salaryMin", -1),
                Map.of("salaryMin", 1, "currency", "XXX"),
                Map.of("skill", java.util.Collections.nCopies(51, "a")))) {
            assertThat(api.post(SAVED, body("Bad", question, "NEVER")).code())
                    .as("%s", question)
                    .isEqualTo("validation-failed");
        }
        assertThat(api.post(SAVED, body("x".repeat(121), Map.of(), "NEVER")).status())
                .isEqualTo(400);
        assertThat(api.post(SAVED, body(" ", Map.of(), "NEVER")).status()).isEqualTo(400);
        assertThat(api.post(SAVED, body("Bad", Map.of(), "HOURLY")).status()).isEqualTo(400);
        assertThat(list(api)).isEmpty();
    }

    @Test
    void theDatabaseShowsRowsToTheirOwnerOnly() throws SQLException {
        SavedSearchView mine = save("Mine", Map.of(), "DAILY");
        try (Connection connection = connected("", "service");
                Statement statement = connection.createStatement()) {
            String digest = Ids.next().toString();
            statement.execute("insert into digest values ('%s', '%s', now())".formatted(digest, ada));
            statement.execute("insert into announced values ('%s', '%s', '%s', '%s', 1)"
                    .formatted(mine.id(), Ids.next(), ada, digest));
        }

        for (String table : List.of("saved_search", "announced")) {
            assertThat(rows(table, ada.toString(), "candidate")).as(table).isEqualTo(1);
            assertThat(rows(table, UserId.create().toString(), "admin"))
                    .as(table)
                    .isZero();
            assertThat(rows(table, "", "")).as(table).isZero();
        }
        assertThat(rows("digest", ada.toString(), "candidate")).isZero();
        assertThat(api.delete(SAVED + "/" + mine.id()).status()).isEqualTo(204);
        assertThat(rows("announced", ada.toString(), "candidate")).isZero();
    }

    private long rows(String table, String user, String roles) throws SQLException {
        try (Connection connection = connected(user, roles);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private Connection connected(String user, String roles) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('metier.user', '%s', false), set_config('metier.roles', '%s', false)"
                    .formatted(user, roles));
        }
        return connection;
    }

    private SavedSearchView save(String name, Map<String, Object> question, String alert) {
        Answer saved = api.post(SAVED, body(name, question, alert));
        assertThat(saved.status()).as("%s", saved).isEqualTo(201);
        return saved.as(SavedSearchView.class);
    }

    private static Map<String, Object> body(String name, Map<String, Object> question, String alert) {
        return Map.of("name", name, "question", question, "alert", alert);
    }

    private static List<SavedSearchView> list(TestApi of) {
        return Arrays.asList(of.get(SAVED).as(SavedSearchView[].class));
    }
}
