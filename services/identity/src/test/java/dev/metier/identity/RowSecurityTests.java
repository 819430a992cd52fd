package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestEvents;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the application role sees, whatever the code would ask for. */
@ServiceTest
class RowSecurityTests {

    private final TestDatabase database;
    private final People people;

    RowSecurityTests(TestDatabase database, TestApi api, TestEvents events, TestLinks links) {
        this.database = database;
        this.people = new People(api, events, links);
    }

    @Test
    void showsPersonOnlyWhatIsTheirOwn() throws SQLException {
        Person person = people.verified();
        Person other = people.verified();
        people.signedIn(person);
        people.signedIn(other);

        Map<String, Integer> seen = rowsSeenBy(person.id().toString(), "candidate");

        assertThat(seen)
                .containsEntry("account", 1)
                .containsEntry("credential", 1)
                .containsEntry("session", 1)
                .containsEntry("refresh_token", 0)
                .containsEntry("signing_key", 0)
                .containsEntry("registration", 0)
                .containsEntry("login_attempt", 0);
    }

    @Test
    void showsNobodyAnythingAndServiceAll() throws SQLException {
        people.signedIn(people.verified());

        assertThat(rowsSeenBy("", "").values()).containsOnly(0);
        assertThat(rowsSeenBy("", "admin").values()).containsOnly(0);
        assertThat(rowsSeenBy("", "service").get("account")).isPositive();
    }

    @Test
    void letsNobodyRaiseTheirOwnRoles() throws SQLException {
        Person person = people.verified();
        try (Connection connection = as(person.id().toString(), "candidate");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update account set roles = '{admin}'"))
                    .isZero();
        }
    }

    private Map<String, Integer> rowsSeenBy(String user, String roles) throws SQLException {
        Map<String, Integer> seen = new TreeMap<>();
        try (Connection connection = as(user, roles);
                var statement = connection.createStatement()) {
            for (String table : new String[] {
                "account",
                "credential",
                "registration",
                "session",
                "refresh_token",
                "mail",
                "login_attempt",
                "signing_key",
                "authorization_code"
            }) {
                try (var rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    seen.put(table, rows.getInt(1));
                }
            }
        }
        return seen;
    }

    private Connection as(String user, String roles) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
        try (var caller = connection.prepareStatement(
                "select set_config('metier.user', ?, false), set_config('metier.roles', ?, false)")) {
            caller.setString(1, user);
            caller.setString(2, roles);
            caller.execute();
        }
        return connection;
    }
}
