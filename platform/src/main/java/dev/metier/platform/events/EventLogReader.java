package dev.metier.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads topics from where its handler stands, and goes on as they grow. It belongs to no group and moves no position of the
 * broker's. While the broker is away it waits. An event that cannot be read is left out and said.
 */
public final class EventLogReader extends BackgroundLoop {

    private static final Logger LOG = LoggerFactory.getLogger(EventLogReader.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration LOOK_FOR = Duration.ofSeconds(2);

    private final String name;
    private final Set<String> topics;
    private final EventLogHandler handler;
    private final Callable<Consumer<String, byte[]>> consumers;
    private final EventFormat format;
    private final Duration pollInterval;
    private volatile @Nullable Consumer<String, byte[]> active;
    private volatile boolean caughtUp;
    private volatile @Nullable String failure;
    private volatile long lookAt;

    EventLogReader(
            String name,
            Set<String> topics,
            EventLogHandler handler,
            Callable<Consumer<String, byte[]>> consumers,
            EventFormat format,
            EventsProperties properties) {
        super(name, properties.backoff());
        this.name = name;
        this.topics = Set.copyOf(topics);
        this.handler = handler;
        this.consumers = consumers;
        this.format = format;
        this.pollInterval = properties.pollInterval();
    }

    /** Whether everything was read that there was when reading began. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** What keeps it from reading on at the moment; null where nothing does. */
    public @Nullable String failure() {
        return failure;
    }

    @Override
    public boolean isAutoStartup() {
        return false;
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
        try (Reading reading = new Reading(consumers.call())) {
            reading.begin();
            while (isRunning()) {
                reading.step();
                succeeded();
            }
        } catch (WakeupException stopped) {
            // The loop ends.
        } catch (Exception e) {
            failure = e.toString();
            throw e;
        }
    }

    /** One session with the broker. */
    private final class Reading implements AutoCloseable {

        private final Consumer<String, byte[]> consumer;
        private final Map<TopicPartition, Long> goal = new HashMap<>();

        Reading(Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
            active = consumer;
        }

        void begin() {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(each -> partitions.add(new TopicPartition(topic, each.partition())));
            }
            consumer.assign(partitions);
            goal.putAll(consumer.endOffsets(partitions));
            if (!isOfThisLog(handler.position())) {
                handler.logReplaced();
            }
            Map<String, Long> position = handler.position();
            for (TopicPartition each : partitions) {
                Long offset = position.get(each.toString());
                if (offset == null) {
                    consumer.seekToBeginning(List.of(each));
                } else {
                    consumer.seek(each, offset);
                }
            }
            lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
        }

        private boolean isOfThisLog(Map<String, Long> position) {
            return goal.entrySet().stream()
                    .allMatch(end -> position.getOrDefault(end.getKey().toString(), 0L) <= end.getValue());
        }

        void step() {
            ConsumerRecords<String, byte[]> records = consumer.poll(pollInterval);
            if (!records.isEmpty()) {
                List<LoggedEvent> events = new ArrayList<>();
                records.forEach(each -> read(each, events));
                handler.handle(events, position());
                failure = null;
            }
            if (!caughtUp) {
                caughtUp = goal.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            }
            if (records.isEmpty()) {
                handler.idle();
                look();
            }
        }

        private Map<String, Long> position() {
            Map<String, Long> position = new HashMap<>();
            goal.keySet().forEach(each -> position.put(each.toString(), consumer.position(each)));
            return position;
        }

        /** A broker that is away sends nothing, like one that has nothing. */
        private void look() {
            if (System.nanoTime() - lookAt < 0) {
                return;
            }
            lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
            try {
                consumer.endOffsets(goal.keySet(), LOOK_FOR);
                failure = null;
            } catch (org.apache.kafka.common.errors.TimeoutException away) {
                failure = "the broker does not answer";
            }
        }

        private void read(ConsumerRecord<String, byte[]> source, List<LoggedEvent> events) {
            try {
                if (source.value() == null) {
                    throw new UnreadableEvent(new IllegalArgumentException("the record is empty"));
                }
                String payload = new String(source.value(), StandardCharsets.UTF_8);
                events.add(new LoggedEvent(format.read(payload, CloudEvent.class), format));
            } catch (UnreadableEvent e) {
                LOG.warn(
                        "{} leaves out {}-{}@{}: {}",
                        name,
                        source.topic(),
                        source.partition(),
                        source.offset(),
                        e.toString());
            }
        }

        @Override
        public void close() {
            active = null;
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
        }
    }
}
