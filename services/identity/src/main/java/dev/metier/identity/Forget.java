package dev.metier.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes what nobody will ask for again. */
@Component
class Forget {

    private static final List<String> STALE = List.of(
            "delete from registration where created_at < now() - interval '1 day' and status <> 'PENDING'",
            "delete from registration where created_at < now() - interval '1 day' and account_id is null",
            "delete from mail where expires_at < now() - interval '7 days'",
            "delete from login_attempt where at < now() - interval '1 day'",
            "delete from authorization_code where expires_at < now() - interval '1 day'",
            "delete from session where coalesce(ended_at, expires_at) < now() - interval '30 days'");

    private final JdbcClient db;

    Forget(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    void run() {
        STALE.forEach(statement -> db.sql(statement).update());
    }
}
