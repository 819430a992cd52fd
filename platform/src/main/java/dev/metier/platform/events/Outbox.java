package dev.metier.platform.events;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Events that are committed and not yet published. */
final class Outbox {

    /** The PostgreSQL notification channel that wakes the relay. */
    static final String CHANNEL = "outbox";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Appends within the current transaction. The lock makes transactions of one key wait for each other from here to their
     * end, so per key the order of ids is the order of commits. PostgreSQL sends one notification per transaction, at commit.
     */
    void append(OutboxRow row) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)), pg_notify('" + CHANNEL + "', '')")
                .param(row.topic() + '/' + row.key())
                .query((_, _) -> true)
                .single();
        jdbc.sql("insert into outbox (topic, key, type, payload, headers) values (?, ?, ?, ?, ?)")
                .params(row.topic(), row.key(), row.type(), row.payload(), row.headers())
                .update();
    }

    double depth() {
        return jdbc.sql("select count(*) from outbox").query(Double.class).single();
    }

    double oldestAgeSeconds() {
        return jdbc.sql("select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 from outbox")
                .query(Double.class)
                .single();
    }
}
