package dev.metier.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.platform.test.TestBroker;
import dev.metier.platform.test.TestEvents;
import dev.metier.sample.Booked;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A log that is read without a group, by a handler that keeps its position itself. */
class EventLogTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EventFormat FORMAT = new EventFormat();

    private final TestEvents events = new TestEvents();
    private final String topic = "log-" + Ids.next();
    private final Kept kept = new Kept();
    private final List<EventLogReader> readers = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        readers.forEach(EventLogReader::stop);
    }

    @Test
    void readsFromTheBeginningAndGoesOn() {
        book(1, 20);
        EventLogReader reader = started(TestBroker.address());
        await().until(() -> kept.numbers.size() == 20);
        await().until(reader::isCaughtUp);

        book(21, 30);

        await().until(() -> kept.numbers.size() == 30);
        assertThat(kept.numbers).containsExactlyElementsOf(upTo(30));
        assertThat(reader.failure()).isNull();
    }

    @Test
    void goesOnFromThePositionOfItsHandler() {
        book(1, 5);
        EventLogReader first = started(TestBroker.address());
        await().until(() -> kept.numbers.size() == 5);
        first.stop();
        book(6, 9);

        started(TestBroker.address());

        await().until(() -> kept.numbers.size() >= 9);
        assertThat(kept.numbers).containsExactlyElementsOf(upTo(9));
    }

    @Test
    void readsAgainWhatItsHandlerFailedWith() {
        kept.failures.set(3);
        book(1, 5);

        started(TestBroker.address());

        await().until(() -> kept.numbers.size() >= 5);
        assertThat(kept.numbers).containsExactlyElementsOf(upTo(5));
        assertThat(kept.failures).hasValue(0);
    }

    @Test
    void leavesOutWhatIsNoEvent() {
        book(1, 1);
        events.publish(topic, "key", "no event");
        events.publish(topic, "key", null);
        book(2, 2);

        EventLogReader reader = started(TestBroker.address());

        await().until(() -> kept.numbers.size() == 2 && reader.isCaughtUp());
    }

    @Test
    void saysThatTheLogIsAnotherOne() {
        book(1, 3);
        kept.position = Map.of(topic + "-0", 1_000_000L);

        started(TestBroker.address());

        await().until(() -> kept.numbers.size() == 3);
        assertThat(kept.replaced).hasValue(1);
    }

    @Test
    void topicsKeepEverything() throws Exception {
        assertThat(settings(topic)).containsEntry("retention.ms", "-1").containsEntry("cleanup.policy", "delete");
    }

    @Test
    void topicsThatSayWhatHoldsNowKeepTheLastOfEachKey() throws Exception {
        assertThat(settings("compacted-events"))
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "compact")
                .containsEntry("max.compaction.lag.ms", "3600000");
    }

    private Map<String, String> settings(String made) throws Exception {
        makeTopic(TestBroker.address(), made);
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, made);
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestBroker.address()))) {
            await().until(() -> admin.listTopics().names().get().contains(made));
            return admin.describeConfigs(List.of(resource)).all().get().values().stream()
                    .flatMap(config -> config.entries().stream())
                    .collect(Collectors.toMap(ConfigEntry::name, entry -> String.valueOf(entry.value())));
        }
    }

    @Test
    void waitsForABrokerThatIsAway() {
        try (TestBroker.Proxied broker = TestBroker.startBehindProxy()) {
            EventLogReader reader = started(broker.address());
            await().atMost(PATIENCE).until(reader::isCaughtUp);
            broker.proxy().refuse();
            await().atMost(PATIENCE).until(() -> reader.failure() != null);

            broker.proxy().heal();
            book(broker.address(), 1, 3);

            await().atMost(PATIENCE).until(() -> kept.numbers.size() == 3);
            await().atMost(PATIENCE).until(() -> reader.failure() == null);
            reader.stop();
        }
    }

    private EventLogReader started(String address) {
        Broker broker = Backbone.broker("log", address);
        EventLog log = new EventLog(
                "log", broker, new Topics(broker, Backbone.PROPERTIES.topics()), FORMAT, Backbone.PROPERTIES);
        EventLogReader reader = log.reader("reader", Set.of(topic), kept);
        readers.add(reader);
        reader.start();
        return reader;
    }

    private void book(int first, int last) {
        book(TestBroker.address(), first, last);
    }

    /** All of one account, so that they stand in their order in one partition. */
    private void book(String address, int first, int last) {
        makeTopic(address, topic);
        Map<String, Object> config = Map.of("bootstrap.servers", address, "linger.ms", 0);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            for (int number = first; number <= last; number++) {
                String payload = FORMAT.write(events.wrap(new Booked("account", number), "test"));
                var _ = producer.send(new ProducerRecord<>(topic, 0, "account", payload));
            }
        }
    }

    private static void makeTopic(String address, String made) {
        try {
            new Topics(Backbone.broker("log", address), Backbone.PROPERTIES.topics()).ensure(List.of(made));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> upTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** What was read, and how far. */
    private static final class Kept implements EventLogHandler {

        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();
        private final AtomicInteger replaced = new AtomicInteger();
        private volatile Map<String, Long> position = Map.of();

        @Override
        public Map<String, Long> position() {
            return position;
        }

        @Override
        public void handle(List<LoggedEvent> read, Map<String, Long> now) {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("not yet");
            }
            read.forEach(each -> numbers.add(each.facts(Booked.class).number()));
            position = now;
        }

        @Override
        public void logReplaced() {
            replaced.incrementAndGet();
            position = Map.of();
        }
    }
}
