package dev.metier.analytics.store;

import dev.metier.contracts.analytics.RecordedEvent;
import dev.metier.platform.data.Jsonb;
import dev.metier.platform.events.CloudEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened, in the order in which it arrived. Nothing in it changes or goes. */
@Component
class EventStore {

    private static final int MOST = 1000;

    private final JdbcClient db;
    private final Jsonb jsonb;

    EventStore(JdbcClient db, Jsonb jsonb) {
        this.db = db;
        this.jsonb = jsonb;
    }

    /** Keeps the event; one that is kept already stays as it is. */
    @Transactional
    void append(String topic, CloudEvent event) {
        db.sql("""
                        insert into event_store (id, topic, type, source, subject, time, correlation_id, causation_id,
                          tenant, actor, data)
                        values (:id, :topic, :type, :source, :subject, :time, :correlation, :causation,
                          :tenant, :actor, :data)
                        on conflict (id) do nothing""")
                .param("id", event.id())
                .param("topic", topic)
                .param("type", event.type())
                .param("source", event.source())
                .param("subject", event.subject())
                .param("time", event.time().atOffset(ZoneOffset.UTC))
                .param("correlation", event.correlationid())
                .param("causation", event.causationid())
                .param("tenant", event.tenant())
                .param("actor", event.actor())
                .param("data", jsonb.write(event.data()))
                .update();
    }

    /** What one request led to, in the order of time. */
    @Transactional(readOnly = true)
    List<RecordedEvent> timeline(String correlationId) {
        return db.sql("select * from event_store where correlation_id = ? order by time, position limit " + MOST)
                .param(correlationId)
                .query(EventStore::recorded)
                .list();
    }

    /** What happened to one thing, in the order of arrival. */
    @Transactional(readOnly = true)
    List<RecordedEvent> about(String subject) {
        return db.sql("select * from event_store where subject = ? order by position limit " + MOST)
                .param(subject)
                .query(EventStore::recorded)
                .list();
    }

    private static RecordedEvent recorded(ResultSet row, int number) throws SQLException {
        return new RecordedEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("actor"));
    }
}
