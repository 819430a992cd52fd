package dev.metier.platform.events;

import dev.metier.platform.data.DatabaseLocks;
import io.micrometer.core.instrument.Counter;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Moves events from the outbox to the broker, at least once and per key in order. One relay per database is active, by
 * {@link Lease}; a former one that still believes to be is refused by the broker, because all share one transactional id.
 * Rows are deleted after the broker committed them, so a crash in between repeats them and loses none.
 */
final class Relay extends BackgroundLoop {

    private final DatabaseLocks locks;
    private final Supplier<RelayProducer> producers;
    private final Topics topics;
    private final EventsProperties properties;
    private final Counter published;

    Relay(
            String name,
            DatabaseLocks locks,
            Supplier<RelayProducer> producers,
            Topics topics,
            EventsProperties properties,
            Counter published) {
        super(name, properties.backoff());
        this.locks = locks;
        this.producers = producers;
        this.topics = topics;
        this.properties = properties;
        this.published = published;
    }

    @Override
    protected void session() throws Exception {
        Optional<Lease> acquired = Lease.tryAcquire(locks);
        if (acquired.isEmpty()) {
            succeeded();
            pause(properties.pollInterval());
            return;
        }
        try (Lease lease = acquired.get();
                RelayProducer producer = producers.get()) {
            while (isRunning()) {
                relay(lease, producer);
                succeeded();
            }
        }
    }

    private void relay(Lease lease, RelayProducer producer) throws Exception {
        OutboxBatch batch = lease.oldest(properties.batchSize());
        if (batch.isEmpty()) {
            lease.await(properties.pollInterval());
            return;
        }
        topics.ensure(batch.topics());
        producer.publish(batch.rows());
        lease.delete(batch);
        published.increment(batch.rows().size());
    }
}
