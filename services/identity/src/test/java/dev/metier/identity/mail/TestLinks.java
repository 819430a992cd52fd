package dev.metier.identity.mail;

import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tokens that are in the mails: made again from the rows, as the mail itself is made. */
@Component
public class TestLinks {

    private final TestDatabase database;
    private final LinkTokens tokens;

    TestLinks(TestDatabase database, LinkTokens tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    public String verification(UserId account) {
        return latest(account, MailPurpose.EMAIL_VERIFICATION);
    }

    public String reset(UserId account) {
        return latest(account, MailPurpose.PASSWORD_RESET);
    }

    public int count(UserId account, String purpose) {
        try (var connection = database.connect();
                var identity = connection.createStatement();
                var query =
                        connection.prepareStatement("select count(*) from mail where account_id = ? and purpose = ?")) {
            identity.execute("set metier.roles = 'service'");
            query.setObject(1, account.value());
            query.setString(2, purpose);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the time of all links of the account run out. */
    public void expire(UserId account) {
        try (var connection = database.connect();
                var identity = connection.createStatement();
                var update = connection.prepareStatement(
                        "update mail set expires_at = now() - interval '1 second' where account_id = ?")) {
            identity.execute("set metier.roles = 'service'");
            update.setObject(1, account.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String latest(UserId account, MailPurpose purpose) {
        try (var connection = database.connect();
                var identity = connection.createStatement();
                var query = connection.prepareStatement(
                        "select id from mail where account_id = ? and purpose = ? order by created_at desc limit 1")) {
            identity.execute("set metier.roles = 'service'");
            query.setObject(1, account.value());
            query.setString(2, purpose.name());
            var rows = query.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("no mail " + purpose + " was asked for");
            }
            return tokens.of(rows.getObject(1, UUID.class), purpose);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
