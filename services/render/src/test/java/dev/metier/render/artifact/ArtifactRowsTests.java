package dev.metier.render.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestTokens;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the application role sees of the notes of files, and how they end. */
@ServiceTest
class ArtifactRowsTests {

    private final TestDatabase database;
    private final TestApi anybody;
    private final ForgetArtifacts forget;

    ArtifactRowsTests(TestDatabase database, TestApi anybody, ForgetArtifacts forget) {
        this.database = database;
        this.anybody = anybody;
        this.forget = forget;
    }

    @Test
    void showsPeopleTheirOwnFilesAndNobodyAny() throws SQLException {
        UserId ada = UserId.create();
        UserId other = UserId.create();
        Files.link(anybody.as(TestTokens.candidate(ada)));
        Files.link(anybody.as(TestTokens.hr(other)));
        Files.link(anybody.as(TestTokens.service("cv")));

        assertThat(rowsSeenBy(ada.toString(), "candidate")).isEqualTo(1);
        assertThat(rowsSeenBy(other.toString(), "hr")).isEqualTo(1);
        assertThat(rowsSeenBy(UserId.create().toString(), "admin")).isZero();
        assertThat(rowsSeenBy("", "")).isZero();
        assertThat(rowsSeenBy("", "service")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void forgetsWhatHasExpired() throws SQLException {
        TestApi api = anybody.as(TestTokens.candidate(UserId.create()));
        String link = Files.link(api);
        String kept = Files.link(api);
        String id = link.substring(Files.RENDER.length() + 1, link.indexOf('?'));
        try (Connection connection = as("", "service");
                var update = connection.prepareStatement(
                        "update artifact set expires_at = now() - interval '1 second' where id = ?::uuid")) {
            update.setString(1, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        forget.run();

        assertThat(anybody.get(link).status()).isEqualTo(404);
        assertThat(anybody.get(kept).status()).isEqualTo(200);
    }

    private long rowsSeenBy(String user, String roles) throws SQLException {
        try (Connection connection = as(user, roles);
                var rows = connection.createStatement().executeQuery("select count(*) from artifact")) {
            rows.next();
            return rows.getLong(1);
        }
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
