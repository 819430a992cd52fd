package dev.metier.platform.test;

import dev.metier.contracts.Event;
import dev.metier.contracts.EventType;
import dev.metier.contracts.id.Ids;
import dev.metier.platform.events.CloudEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Speaks for the other services: publishes their events, and waits for those of the service under test. */
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Publishes as another service would; returns the id of the event. */
    public UUID publish(Event event) {
        CloudEvent wrapped = wrap(event, "test");
        publish(typeOf(event.getClass()).topic(), wrapped);
        return wrapped.id();
    }

    /** Publishes this very event, for example a second time. */
    public void publish(String topic, CloudEvent event) {
        publish(topic, event.subject(), JSON.writeValueAsString(event));
    }

    /** Publishes anything, also what is no event. */
    public void publish(String topic, @Nullable String key, @Nullable String payload) {
        makeTopic(topic);
        Map<String, Object> config = Map.of("bootstrap.servers", TestBroker.address(), "linger.ms", 0);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, payload)).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the broker does not take events", failure);
        }
    }

    /** The event as it travels, in the name of this source. */
    public CloudEvent wrap(Event event, String source) {
        UUID id = Ids.next();
        String type = typeOf(event.getClass()).type();
        return new CloudEvent(
                "1.0",
                id,
                source,
                type,
                event.key(),
                Instant.now(),
                "application/json",
                "urn:metier:" + type + ":v1",
                JSON.valueToTree(event),
                id.toString(),
                null,
                null,
                null,
                null);
    }

    /** Waits until an event of the type is published for which the condition holds; returns the first. */
    public <E extends Event> E await(Class<E> type, Predicate<? super E> condition) {
        EventType named = typeOf(type);
        return awaitRaw(
                        named.topic(),
                        event -> event.type().equals(named.type()) && condition.test(facts(event, type)),
                        1)
                .stream()
                .map(event -> facts(event, type))
                .toList()
                .getFirst();
    }

    /** Waits until so many events of the key are published on the topic; returns all there are, in order. */
    public List<CloudEvent> await(String topic, String key, int count) {
        return awaitRaw(topic, event -> event.subject().equals(key), count);
    }

    /** Waits until so many events that fit are published on the topic; returns all that there are, in order per key. */
    public List<CloudEvent> awaitRaw(String topic, Predicate<CloudEvent> condition, int count) {
        makeTopic(topic);
        List<CloudEvent> found = new ArrayList<>();
        try (var consumer = consumer(topic)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(100)).forEach(each -> read(each.value(), condition, found));
                        return found.size() >= count;
                    });
            consumer.poll(Duration.ofMillis(50)).forEach(each -> read(each.value(), condition, found));
        }
        return found;
    }

    /** The facts of an event. */
    public static <E> E facts(CloudEvent event, Class<E> type) {
        return JSON.treeToValue(event.data(), type);
    }

    private static void read(@Nullable String payload, Predicate<CloudEvent> condition, List<CloudEvent> found) {
        try {
            CloudEvent event = JSON.readValue(payload == null ? "" : payload, CloudEvent.class);
            if (event != null && condition.test(event)) {
                found.add(event);
            }
        } catch (JacksonException _) {
            // A test put it there to see what the service makes of it.
        }
    }

    private static KafkaConsumer<String, String> consumer(String topic) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", TestBroker.address(), "isolation.level", "read_committed");
        var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(TestEvents::partition)
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static void makeTopic(String topic) {
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestBroker.address()))) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("no topic " + topic, failure);
            }
        } catch (InterruptedException | TimeoutException failure) {
            throw new IllegalStateException("no topic " + topic, failure);
        }
    }

    private static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " has no @EventType");
        }
        return type;
    }
}
