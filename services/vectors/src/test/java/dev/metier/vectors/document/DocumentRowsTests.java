package dev.metier.vectors.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.DocumentId;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import dev.metier.vectors.Chunks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application role sees of documents, what stays of them, and the order of their changes. */
@ServiceTest
class DocumentRowsTests {

    private final TestApi api;
    private final TestDatabase database;
    private final UserId ada = UserId.create();

    DocumentRowsTests(TestApi api, TestDatabase database) {
        this.api = api.as(TestTokens.service("ingestion"));
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "chunk"})
    void showsServicesAlone(String table) throws SQLException {
        Chunks.write(api, Chunks.of(ada, null, "a text"));

        assertThat(number(ada.toString(), "candidate", "select count(*) from " + table))
                .isZero();
        assertThat(number("", "admin", "select count(*) from " + table)).isZero();
        assertThat(number("", "service", "select count(*) from " + table)).isPositive();
    }

    @Test
    void keepsNothingOfWhatIsTakenAwayButItsPlace() throws SQLException {
        DocumentId document = Chunks.write(api, Chunks.of(ada, null, "a text", "another"));
        api.delete(Chunks.OWNERS + ada);

        assertThat(number("", "service", "select count(*) from chunk where document_id = '" + document + "'"))
                .isZero();
        assertThat(number(
                        "",
                        "service",
                        "select count(*) from document where owner_id is null and title is null and is_removed and id = '"
                                + document + "'"))
                .isOne();
    }

    /** A change that becomes visible after a later one would never be read. */
    @Test
    void changesBecomeVisibleInTheirOrder() throws Exception {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            writers.add(Thread.startVirtualThread(() -> {
                for (int n = 0; n < 20; n++) {
                    Chunks.write(api, Chunks.of(ada, null, "text " + n));
                }
            }));
        }
        long highest = 0;
        long seen = number("", "service", "select count(*) from document");
        while (writers.stream().anyMatch(Thread::isAlive)) {
            long below = number("", "service", "select count(*) from document where change <= " + highest);
            assertThat(below).as("none came in below what was seen").isLessThanOrEqualTo(seen);
            highest = number("", "service", "select max(change) from document");
            seen = number("", "service", "select count(*) from document where change <= " + highest);
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    private long number(String user, String roles, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.app(), database.app());
                var caller = connection.prepareStatement(
                        "select set_config('metier.user', ?, false), set_config('metier.roles', ?, false)")) {
            caller.setString(1, user);
            caller.setString(2, roles);
            caller.execute();
            try (var rows = connection.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
