package dev.metier.platform.events;

import dev.metier.platform.events.Delivery.ConsumerKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dead letters and parked keys in the database; every method works within the caller's transaction. */
final class DeadLetterStore {

    private static final String WAITING = "select * from dead_letters where replayed_at is null";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final EventFormat format;

    DeadLetterStore(JdbcClient jdbc, Outbox outbox, EventFormat format) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.format = format;
    }

    /** Those of the keys that are parked, and stay so until this transaction ends: a replay waits for it. */
    Set<ConsumerKey> parked(Collection<String> keys) {
        return new HashSet<>(jdbc.sql("select consumer, topic, key from parked_keys where key = any(?) for share")
                .param(keys.toArray(String[]::new))
                .query(ConsumerKey.class)
                .list());
    }

    /** Keeps the event and announces it on the topic's dead letter topic. */
    void keep(DeadEvent dead) {
        ConsumerKey key = dead.key();
        jdbc.sql("""
                        insert into dead_letters (consumer, topic, key, event_id, type, payload, error, attempts)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.consumer(),
                        key.topic(),
                        key.key(),
                        dead.receipt().eventId(),
                        dead.type(),
                        dead.payload(),
                        dead.error(),
                        dead.attempts())
                .update();
        if (OutboxRow.fits(dead.payload())) {
            String headers = format.write(Map.of("consumer", key.consumer(), "error", dead.error()));
            outbox.append(new OutboxRow(key.topic() + ".dlt", key.key(), dead.type(), dead.payload(), headers));
        }
    }

    /** Makes later events of the key wait. */
    void park(ConsumerKey key) {
        jdbc.sql("insert into parked_keys (consumer, topic, key) values (?, ?, ?) on conflict do nothing")
                .params(key.consumer(), key.topic(), key.key())
                .update();
    }

    /** Holds back what comes for the key until this transaction ends. */
    void hold(ConsumerKey key) {
        jdbc.sql("select 1 from parked_keys where (consumer, topic, key) = (?, ?, ?) for update")
                .params(key.consumer(), key.topic(), key.key())
                .query(Integer.class)
                .optional();
    }

    /** Lets the key go when nothing of it waits any more. */
    void unparkIfEmpty(ConsumerKey key) {
        jdbc.sql("""
                        delete from parked_keys p where (consumer, topic, key) = (?, ?, ?) and not exists (
                            select 1 from dead_letters d where replayed_at is null
                            and (d.consumer, d.topic, d.key) = (p.consumer, p.topic, p.key))
                        """).params(key.consumer(), key.topic(), key.key()).update();
    }

    List<DeadLetter> waiting(long after, int limit) {
        return jdbc.sql(WAITING + " and id > ? order by id limit ?")
                .params(after, limit)
                .query(DeadLetterStore::letter)
                .list();
    }

    Optional<DeadLetter> find(long id) {
        return jdbc.sql(WAITING + " and id = ?")
                .param(id)
                .query(DeadLetterStore::letter)
                .optional();
    }

    /** The first of the key that waits, if it is not after this one. */
    Optional<DeadLetter> oldest(ConsumerKey key, long last) {
        return jdbc.sql(WAITING + " and (consumer, topic, key) = (?, ?, ?) and id <= ? order by id limit 1 for update")
                .params(key.consumer(), key.topic(), key.key(), last)
                .query(DeadLetterStore::letter)
                .optional();
    }

    String payload(long id) {
        return jdbc.sql("select payload from dead_letters where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void markReplayed(long id) {
        jdbc.sql("update dead_letters set replayed_at = now() where id = ?")
                .param(id)
                .update();
    }

    void markFailed(long id, String error) {
        jdbc.sql("update dead_letters set attempts = attempts + 1, error = ? where id = ?")
                .params(error, id)
                .update();
    }

    boolean delete(long id) {
        return jdbc.sql("delete from dead_letters where id = ? and replayed_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    double count() {
        return jdbc.sql("select count(*) from dead_letters where replayed_at is null")
                .query(Double.class)
                .single();
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("consumer"),
                row.getString("topic"),
                row.getString("key"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("error"),
                row.getInt("attempts"),
                row.getTimestamp("failed_at").toInstant());
    }
}
