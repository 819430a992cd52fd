package dev.metier.platform.test;

import dev.metier.contracts.Event;
import dev.metier.contracts.id.Ids;
import dev.metier.platform.events.CloudEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** A topic of which the broker keeps the last event of each key, cleaned within a moment instead of an hour. */
public final class CompactedTopic implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> SOON = Map.of(
            "segment.ms", "50",
            "max.compaction.lag.ms", "50",
            "delete.retention.ms", "0");

    private final TestEvents events = new TestEvents();
    private final String broker;
    private final String topic;
    private final Admin admin;
    private final KafkaProducer<String, String> producer;

    /** Takes a topic that a service has made, as it made it but for the times. */
    public CompactedTopic(String broker, String topic) {
        this.broker = broker;
        this.topic = topic;
        this.admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker));
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "linger.ms", 0, "transactional.id", "test-" + Ids.next()),
                new StringSerializer(),
                new StringSerializer());
        producer.initTransactions();
        cleanSoon();
    }

    /** Publishes in a transaction of its own, as an outbox does. */
    public void publish(Event event) {
        CloudEvent wrapped = events.wrap(event, "test");
        producer.beginTransaction();
        var record = new ProducerRecord<>(topic, wrapped.subject(), JSON.writeValueAsString(wrapped));
        done(() -> producer.send(record).get(30, TimeUnit.SECONDS));
        producer.commitTransaction();
    }

    /** The values of a setting that the topic has. */
    public String setting(String name) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = done(() ->
                        admin.describeConfigs(List.of(resource)).all().get(30, TimeUnit.SECONDS))
                .get(resource);
        return Objects.requireNonNull(Objects.requireNonNull(config).get(name)).value();
    }

    /** All events that are left of it, in their order per key. */
    public List<CloudEvent> left() {
        List<CloudEvent> left = new ArrayList<>();
        Map<String, Object> config = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < end.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(each -> left.add(JSON.readValue(each.value(), CloudEvent.class)));
            }
        }
        return left;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
        admin.close(Duration.ofSeconds(1));
    }

    private void cleanSoon() {
        Collection<AlterConfigOp> times = SOON.entrySet().stream()
                .map(each -> set(each.getKey(), each.getValue()))
                .toList();
        done(() -> admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic),
                        times,
                        new ConfigResource(ConfigResource.Type.BROKER, ""),
                        List.of(set("log.cleaner.backoff.ms", "100"))))
                .all()
                .get(30, TimeUnit.SECONDS));
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private <T> T done(Call<T> call) {
        try {
            return call.make();
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the broker does not answer for " + topic, failure);
        }
    }

    private interface Call<T> {

        T make() throws InterruptedException, ExecutionException, TimeoutException;
    }
}
