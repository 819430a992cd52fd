package dev.metier.identity.mail;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

    /** A new link without a mail, good for a day. */
    public String unsent(UserId account, String purpose) {
        UUID mail = Ids.next();
        run("""
                insert into mail (id, account_id, purpose, created_at, expires_at)
                values (?, ?, ?, now(), now() + interval '1 day')""", statement -> {
            statement.setObject(1, mail);
            statement.setObject(2, account.value());
            statement.setString(3, purpose);
            return statement.executeUpdate();
        });
        return tokens.of(mail, MailPurpose.valueOf(purpose));
    }

    public int count(UserId account, String purpose) {
        return run("select count(*) from mail where account_id = ? and purpose = ?", statement -> {
            statement.setObject(1, account.value());
            statement.setString(2, purpose);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    /** Lets the time of all links of the account run out. */
    public void expire(UserId account) {
        run("update mail set expires_at = now() - interval '1 second' where account_id = ?", statement -> {
            statement.setObject(1, account.value());
            return statement.executeUpdate();
        });
    }

    private String latest(UserId account, MailPurpose purpose) {
        UUID mail = run(
                "select id from mail where account_id = ? and purpose = ? order by created_at desc limit 1",
                statement -> {
                    statement.setObject(1, account.value());
                    statement.setString(2, purpose.name());
                    try (var rows = statement.executeQuery()) {
                        if (!rows.next()) {
                            throw new IllegalStateException("no mail " + purpose + " was asked for");
                        }
                        return rows.getObject(1, UUID.class);
                    }
                });
        return tokens.of(mail, purpose);
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = database.connect();
                var service = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            service.execute("set metier.roles = 'service'");
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
