package dev.metier.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Two processes that ask for the same locks. */
class DatabaseLocksTests {

    private static final List<String> NAMES = List.of("one", "two", "three");

    private final TestDatabase database = TestDatabases.create("locks");
    private final DatabaseLocks first = new DatabaseLocks("first", details(database));
    private final DatabaseLocks second = new DatabaseLocks("second", details(database));

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
    }

    @Test
    void whoeverWaitsForManyLocksHasOneConnectionForAll() throws SQLException {
        try (DatabaseLock _ = acquire(first, "one");
                DatabaseLock _ = acquire(first, "two");
                DatabaseLock _ = acquire(first, "three")) {
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < 5; i++) {
                for (String name : NAMES) {
                    assertThat(second.tryAcquire(name)).isEmpty();
                    seen.addAll(sessions("second-%"));
                }
            }
            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void aFreeLockGoesToWhoeverWaitsAndTheOthersAreWaitedForStill() throws SQLException {
        DatabaseLock one = acquire(first, "one");
        try (DatabaseLock two = acquire(first, "two")) {
            assertThat(second.tryAcquire("one")).isEmpty();
            assertThat(second.tryAcquire("two")).isEmpty();

            one.close();

            try (DatabaseLock taken = acquire(second, "one")) {
                assertThat(first.tryAcquire("one")).isEmpty();
                assertThat(second.tryAcquire("one")).isEmpty();
                assertThat(second.tryAcquire("two")).isEmpty();
                second.close();
                taken.keep();
                assertThat(first.tryAcquire("one")).isEmpty();
            }
            two.keep();
            acquire(first, "one").close();
        }
    }

    @Test
    void goesOnWaitingWhereTheServerEndsItsSession() throws SQLException {
        DatabaseLock held = acquire(first, "one");
        assertThat(second.tryAcquire("one")).isEmpty();

        assertThat(sessions("second-%", "pg_terminate_backend(pid)::int")).containsExactly(1);

        await().until(() -> sessions("second-%").isEmpty());
        assertThat(second.tryAcquire("one")).isEmpty();
        held.close();
        acquire(second, "one").close();
    }

    /** The server learns a moment later that a connection was closed. */
    private static DatabaseLock acquire(DatabaseLocks locks, String name) {
        return await().until(() -> locks.tryAcquire(name), Optional::isPresent).orElseThrow();
    }

    private Set<Integer> sessions(String names) throws SQLException {
        return sessions(names, "pid");
    }

    private Set<Integer> sessions(String names, String column) throws SQLException {
        String sql = "select " + column + " from pg_stat_activity where datname = current_database()"
                + " and application_name like '" + names + "'";
        Set<Integer> found = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                found.add(answer.getInt(1));
            }
        }
        return found;
    }

    private static JdbcConnectionDetails details(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.app();
            }

            @Override
            public String getPassword() {
                return database.app();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
