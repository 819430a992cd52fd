package dev.metier.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the topics of this service's consumers as one group. What a poll brings is handled in one transaction; when that
 * fails, one by one with pauses between attempts, and what still fails becomes a dead letter. The position moves afterwards,
 * so a crash in between repeats deliveries, which the {@link Inbox} recognizes.
 */
final class Subscription extends BackgroundLoop {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
    private static final Duration FORGET_EVERY = Duration.ofHours(1);

    /** Well under max.poll.interval.ms, by which the broker must hear of us. */
    private static final Duration LONGEST_BATCH = Duration.ofMinutes(2);

    private final String service;
    private final Broker broker;
    private final Topics topics;
    private final EventHandlers handlers;
    private final EventFormat format;
    private final Inbox inbox;
    private final EventsProperties properties;
    private volatile @Nullable Consumer<String, byte[]> active;
    private long forgetAt = System.nanoTime();

    Subscription(
            String service,
            Broker broker,
            Topics topics,
            EventHandlers handlers,
            EventFormat format,
            Inbox inbox,
            EventsProperties properties) {
        super(service + "-consumer", properties.backoff());
        this.service = service;
        this.broker = broker;
        this.topics = topics;
        this.handlers = handlers;
        this.format = format;
        this.inbox = inbox;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return !handlers.isEmpty();
    }

    @Override
    protected void wake() {
        Consumer<String, byte[]> consumer = active;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    @Override
    protected void session() throws Exception {
        topics.ensure(handlers.topics());
        Consumer<String, byte[]> consumer = broker.consumer(properties.batchSize());
        active = consumer;
        try {
            consumer.subscribe(handlers.topics());
            boolean inTime = true;
            while (isRunning() && inTime) {
                inTime = handle(consumer.poll(properties.pollInterval()), consumer);
                succeeded();
                forgetOld();
            }
        } finally {
            active = null;
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }

    /** Handles a poll; false if it took so long that the rest of it has to be read again. */
    private boolean handle(ConsumerRecords<String, byte[]> records, Consumer<String, byte[]> consumer)
            throws InterruptedException {
        if (records.isEmpty()) {
            return true;
        }
        if (!handledTogether(records)) {
            long deadline = System.nanoTime() + LONGEST_BATCH.toNanos();
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            for (ConsumerRecord<String, byte[]> each : records) {
                if (System.nanoTime() - deadline > 0) {
                    consumer.commitSync(done);
                    return false;
                }
                handleAlone(each);
                done.put(new TopicPartition(each.topic(), each.partition()), new OffsetAndMetadata(each.offset() + 1));
            }
        }
        consumer.commitSync(records.nextOffsets());
        return true;
    }

    private boolean handledTogether(ConsumerRecords<String, byte[]> records) {
        try {
            List<Delivery> deliveries = new ArrayList<>();
            records.forEach(each -> deliveries.addAll(deliveries(each)));
            inbox.handle(deliveries);
            return true;
        } catch (RuntimeException failure) {
            refuseOutage(failure);
            LOG.info("{} handles {} records one by one after: {}", service, records.count(), failure.toString());
            return false;
        }
    }

    private void handleAlone(ConsumerRecord<String, byte[]> source) throws InterruptedException {
        List<Delivery> deliveries;
        try {
            deliveries = deliveries(source);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "{} cannot read {}-{}@{}: {}",
                    service,
                    source.topic(),
                    source.partition(),
                    source.offset(),
                    failure.toString());
            inbox.bury(DeadEvent.of(source, service, failure));
            return;
        }
        for (Delivery delivery : deliveries) {
            handlePatiently(delivery);
        }
    }

    private void handlePatiently(Delivery delivery) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                inbox.handle(List.of(delivery));
                return;
            } catch (RuntimeException failure) {
                refuseOutage(failure);
                if (attempt >= properties.attempts() || failure instanceof UnreadableEvent) {
                    LOG.error("{} gives up {} after {} attempts", service, delivery.receipt(), attempt, failure);
                    inbox.bury(delivery, failure, attempt);
                    return;
                }
                pause(properties.backoff().after(attempt));
                if (!isRunning()) {
                    throw failure;
                }
            }
        }
    }

    /** One delivery per consumer that takes the event; none for a type that nobody here takes. */
    private List<Delivery> deliveries(ConsumerRecord<String, byte[]> source) {
        if (source.value() == null) {
            throw new UnreadableEvent(new IllegalArgumentException("the record is empty"));
        }
        String payload = new String(source.value(), StandardCharsets.UTF_8);
        CloudEvent event = format.read(payload, CloudEvent.class);
        return handlers.taking(source.topic(), event.type()).stream()
                .map(handler -> new Delivery(handler, source.topic(), event, payload))
                .toList();
    }

    /** No event is to blame when the database is away: the session ends and begins anew. */
    private static void refuseOutage(RuntimeException failure) {
        if (DatabaseOutage.caused(failure)) {
            throw failure;
        }
    }

    private void forgetOld() {
        if (System.nanoTime() - forgetAt >= 0) {
            inbox.forget(properties.remember());
            forgetAt = System.nanoTime() + FORGET_EVERY.toNanos();
        }
    }
}
