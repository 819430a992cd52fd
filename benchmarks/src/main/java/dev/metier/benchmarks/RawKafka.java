package dev.metier.benchmarks;

import dev.metier.platform.test.TestBroker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The yardstick: the broker's own clients with nothing around them. */
final class RawKafka {

    /** About what an event of the outbox benchmark has on the wire. */
    private static final String PADDING = "x".repeat(650);

    /**
     * Batches of 500 in transactions, as the relay writes them; what a reader of committed records gets per second, from the
     * first to the last.
     */
    double transactional(int total) throws Exception {
        String topic = newTopic();
        try (var producer = producer(Map.of("transactional.id", topic));
                var consumer = consumer(topic, "read_committed")) {
            producer.initTransactions();
            AtomicLong start = new AtomicLong();
            Thread reader = Thread.ofPlatform()
                    .start(() -> read(consumer, total, _ -> start.compareAndSet(0, System.nanoTime())));
            for (int first = 0; first < total; first += 500) {
                producer.beginTransaction();
                for (int number = first; number < first + 500; number++) {
                    var _ = producer.send(numbered(topic, number));
                }
                producer.commitTransaction();
            }
            reader.join();
            return total * 1e9 / (System.nanoTime() - start.get());
        }
    }

    /** From the call of send to the reader, at a steady rate, without transactions; in milliseconds. */
    Percentiles latency(int rate, int seconds) throws Exception {
        int total = rate * seconds;
        String topic = newTopic();
        long[] sent = new long[total];
        long[] received = new long[total];
        try (var producer = producer(Map.of());
                var consumer = consumer(topic, "read_uncommitted")) {
            Thread reader = Thread.ofPlatform()
                    .start(() -> read(consumer, total, number -> received[number] = System.nanoTime()));
            long start = System.nanoTime();
            for (int number = 0; number < total; number++) {
                LockSupport.parkNanos(start + number * 1_000_000_000L / rate - System.nanoTime());
                sent[number] = System.nanoTime();
                var _ = producer.send(numbered(topic, number));
            }
            reader.join();
        }
        Percentiles millis = new Percentiles(total);
        for (int number = 0; number < total; number++) {
            millis.add((received[number] - sent[number]) / 1e6);
        }
        return millis;
    }

    private static void read(KafkaConsumer<String, String> consumer, int total, IntConsumer eachNumber) {
        int count = 0;
        while (count < total) {
            for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(500))) {
                eachNumber.accept(
                        Integer.parseInt(each.value().substring(0, each.value().indexOf(' '))));
                count++;
            }
        }
    }

    private static ProducerRecord<String, String> numbered(String topic, int number) {
        return new ProducerRecord<>(topic, "account-" + number % 1_000, number + " " + PADDING);
    }

    private static String newTopic() throws ExecutionException, InterruptedException {
        String topic = "raw-" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.<String, Object>of("bootstrap.servers", TestBroker.address()))) {
            admin.createTopics(List.of(new NewTopic(topic, 6, (short) 1))).all().get();
        }
        return topic;
    }

    private static KafkaProducer<String, String> producer(Map<String, Object> more) {
        Map<String, Object> config = new HashMap<>(more);
        config.put("bootstrap.servers", TestBroker.address());
        config.put("linger.ms", 0);
        return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer(String topic, String isolation) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                TestBroker.address(),
                "group.id",
                topic,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                isolation);
        var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(topic));
        return consumer;
    }
}
