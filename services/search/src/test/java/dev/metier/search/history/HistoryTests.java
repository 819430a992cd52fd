package dev.metier.search.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.security.CallerScope;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import dev.metier.search.Searching;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
class HistoryTests {

    private static final String HISTORY = "/api/v1/search/history";

    private final TestApi anybody;
    private final TestDatabase database;
    private final History history;
    private final CallerScope callers;
    private final UserId ada = UserId.create();
    private final TestApi api;

    HistoryTests(TestApi api, TestDatabase database, History history, CallerScope callers) {
        this.history = history;
        this.callers = callers;
        this.anybody = api;
        this.database = database;
        this.api = api.as(TestTokens.candidate(ada));
    }

    @Test
    void keepsWhatItsOwnerLookedForTheLastFirst() {
        search(api, "welder");
        search(api, "crane operator");
        search(api, "welder");
        search(api, "");

        assertThat(texts(api)).containsExactly("welder", "crane operator");
        assertThat(texts(anybody.as(TestTokens.candidate(UserId.create())))).isEmpty();
    }

    @Test
    void keepsWhereTypingEndsOnly() {
        search(api, "wel");
        search(api, "welde");
        search(api, "welder");

        assertThat(texts(api)).containsExactly("welder");
    }

    @Test
    void theEndOfATextStaysWhoseBeginningIsAnsweredLater() {
        Instant typed = Instant.now();
        keep("weld", typed);
        keep("welder", typed.plusMillis(400));
        keep("welde", typed.plusMillis(200));

        assertThat(texts(api)).containsExactly("welder");
    }

    @Test
    void pages() {
        for (String text : List.of("a1", "b2", "c3")) {
            search(api, text);
        }
        JsonNode first = api.get(HISTORY + "?limit=2").json();

        assertThat(first.path("items").findValuesAsString("q")).containsExactly("c3", "b2");
        assertThat(api.get(HISTORY + "?limit=2&after=" + first.path("next").asString())
                        .json()
                        .findValuesAsString("q"))
                .containsExactly("a1");
        assertThat(api.get(HISTORY + "?after=x").code()).isEqualTo("cursor-invalid");
    }

    @Test
    void erasesOneOrAllAndNobodyElses() {
        search(api, "one");
        search(api, "two");
        String id = api.get(HISTORY).json().path("items").get(0).path("id").asString();
        TestApi other = anybody.as(TestTokens.hr(UserId.create()));

        assertThat(other.delete(HISTORY + "/" + id).status()).isEqualTo(404);
        assertThat(other.delete(HISTORY).status()).isEqualTo(204);
        assertThat(texts(api)).hasSize(2);
        assertThat(api.delete(HISTORY + "/" + id).status()).isEqualTo(204);
        assertThat(texts(api)).containsExactly("one");
        assertThat(api.delete(HISTORY).status()).isEqualTo(204);
        assertThat(texts(api)).isEmpty();
    }

    @Test
    void keepsNothingOfFurtherPagesAndOfNobody() {
        search(anybody, "nobody knows");
        assertThat(anybody.get(HISTORY).status()).isEqualTo(401);
    }

    @Test
    void theDatabaseShowsRowsToTheirOwnerOnly() throws SQLException {
        search(api, "mine");

        assertThat(rows(ada.toString(), "candidate")).isEqualTo(1);
        assertThat(rows(UserId.create().toString(), "admin")).isZero();
        assertThat(rows("", "")).isZero();
    }

    private long rows(String user, String roles) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('metier.user', '%s', false), set_config('metier.roles', '%s', false)"
                    .formatted(user, roles));
            try (ResultSet count = statement.executeQuery("select count(*) from history")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private void keep(String text, Instant askedAt) {
        callers.runAsService(() -> history.note(ada, text, 1, askedAt));
    }

    private static void search(TestApi by, String text) {
        assertThat(by.get("/api/v1/search?q=" + Searching.encoded(text)).status())
                .isEqualTo(200);
    }

    private static List<String> texts(TestApi of) {
        return of.get(HISTORY).json().findValuesAsString("q");
    }
}
