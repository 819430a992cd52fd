package dev.metier.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.metier.platform.data.DatabaseLocks;
import dev.metier.platform.test.TestBroker;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox and its relay by themselves: what a kill, a zombie or a rival can do to them. */
class RelayTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KILLS = Integer.getInteger("relay.kills", 6);

    private final TestDatabase database = TestDatabases.create("relay");
    private final String service = database.name();
    private final String topic = service + "-events";
    private final Broker broker = Backbone.broker(service, TestBroker.address());
    private final AtomicBoolean over = new AtomicBoolean();
    private final Backbone backbone = new Backbone(database);

    @BeforeEach
    void migrate() {
        Backbone.migrate(database);
    }

    @AfterEach
    void close() {
        over.set(true);
        backbone.close();
    }

    @Test
    void losesAndReordersNothingWhenRelaysAreKilled() throws Exception {
        Map<String, Long> last = new HashMap<>();
        List<Thread> writers = List.of(writer("a"), writer("b"), writer("c"));
        Random chance = new SecureRandom();
        List<Process> relays = new ArrayList<>(List.of(startRelay(), startRelay()));
        try (Consumer<String, byte[]> reader = broker.consumer(500)) {
            new Topics(broker, Backbone.PROPERTIES.topics()).ensure(List.of(topic));
            reader.subscribe(List.of(topic));
            for (int kill = 0; kill < KILLS; kill++) {
                long goal = total(last) + 50L + chance.nextInt(300);
                await().pollInSameThread()
                        .pollDelay(Duration.ZERO)
                        .atMost(PATIENCE)
                        .until(() -> {
                            read(reader, last);
                            return total(last) >= goal;
                        });
                relays.removeFirst().destroyForcibly().waitFor();
                relays.add(startRelay());
            }
            over.set(true);
            for (Thread writer : writers) {
                writer.join();
            }
            Map<String, Long> written = written();
            await().pollInSameThread().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> {
                read(reader, last);
                return total(last) >= total(written);
            });
            assertThat(last).isEqualTo(written);
        } finally {
            relays.forEach(Process::destroyForcibly);
        }
    }

    @Test
    void refusesAZombieThatBelievesToBeActive() {
        try (var zombie = broker.producer()) {
            zombie.initTransactions();
            zombie.beginTransaction();
            try (RelayProducer successor = RelayProducer.takeOver(broker.producer())) {
                new Topics(broker, Backbone.PROPERTIES.topics()).ensure(List.of(topic));
                successor.publish(List.of(new OutboxRow(topic, "k", "t", "from the successor", "{}")));
                assertThatThrownBy(() -> {
                            var _ = zombie.send(new ProducerRecord<>(topic, "k", "from the zombie"));
                            zombie.commitTransaction();
                        })
                        .isInstanceOf(KafkaException.class);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        List<String> seen = new ArrayList<>();
        try (Consumer<String, byte[]> reader = broker.consumer(500)) {
            reader.subscribe(List.of(topic));
            await().pollInSameThread().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> {
                reader.poll(Duration.ofMillis(200))
                        .forEach(each -> seen.add(new String(each.value(), StandardCharsets.UTF_8)));
                return !seen.isEmpty();
            });
        }
        assertThat(seen).containsExactly("from the successor");
    }

    @Test
    void grantsTheLeaseToOneAtATime() throws SQLException {
        Lease first = Lease.tryAcquire(Backbone.outboxOf(database)).orElseThrow();
        try (DatabaseLocks other = Backbone.outboxOf(database)) {
            assertThat(Lease.tryAcquire(other)).isEmpty();
            first.close();
            // The server lets go of it when it has ended the session, a moment later.
            Lease second = await().until(() -> Lease.tryAcquire(other), Optional::isPresent)
                    .orElseThrow();
            second.close();
        }
    }

    @Test
    void makesTransactionsOfOneKeyWaitForEachOther() {
        AtomicReference<Thread> other = new AtomicReference<>();
        backbone.transactions.executeWithoutResult(_ -> {
            append("k", 1);
            other.set(Thread.ofPlatform().start(() -> backbone.transactions.executeWithoutResult(_ -> append("k", 2))));
            await().until(() -> waitingForLocks() == 1);
            append("k", 3);
        });
        await().until(() -> !other.get().isAlive());
        List<String> order = backbone.jdbc
                .sql("select payload from outbox order by id")
                .query((row, _) -> row.getString(1))
                .list();
        assertThat(order).containsExactly("1", "3", "2");
    }

    @Test
    void refusesAnEventThatTheBrokerWouldRefuse() {
        assertThatThrownBy(() -> new OutboxRow(topic, "k", "t", "x".repeat(1_000_000), "{}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("object storage");
    }

    private int waitingForLocks() {
        return backbone.jdbc
                .sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private Process startRelay() throws IOException {
        return RelayProcess.start(database, service, TestBroker.address());
    }

    /** Appends events of ten keys of its own, numbered per key; one transaction in ten is rolled back. */
    private Thread writer(String name) {
        return Thread.ofPlatform().start(() -> {
            Random chance = new SecureRandom();
            Map<String, Long> numbers = new HashMap<>();
            while (!over.get()) {
                String key = name + chance.nextInt(10);
                long number = numbers.getOrDefault(key, 0L) + 1;
                boolean rolledBack = chance.nextInt(10) == 0;
                backbone.transactions.executeWithoutResult(status -> {
                    append(key, number);
                    if (rolledBack) {
                        status.setRollbackOnly();
                    } else {
                        backbone.jdbc
                                .sql("insert into parked_keys values ('written', ?, ?)")
                                .params(key, Long.toString(number))
                                .update();
                    }
                });
                if (!rolledBack) {
                    numbers.put(key, number);
                }
            }
        });
    }

    private void append(String key, long number) {
        backbone.outbox.append(new OutboxRow(topic, key, "numbered", Long.toString(number), "{}"));
    }

    /** What the writers committed, which they noted in a table that these tests have to themselves. */
    private Map<String, Long> written() {
        Map<String, Long> written = new HashMap<>();
        backbone.jdbc
                .sql("select topic, max(key::bigint) from parked_keys where consumer = 'written' group by topic")
                .query((row, _) -> written.put(row.getString(1), row.getLong(2)))
                .list();
        return written;
    }

    /** Reads as a consumer with an inbox does: what was seen before is skipped, and nothing may be missing in between. */
    private static void read(Consumer<String, byte[]> reader, Map<String, Long> last) {
        reader.poll(Duration.ofMillis(100)).forEach(each -> {
            long number = Long.parseLong(new String(each.value(), StandardCharsets.UTF_8));
            long seen = last.getOrDefault(each.key(), 0L);
            assertThat(number).as("after %d of %s", seen, each.key()).isLessThanOrEqualTo(seen + 1);
            last.put(each.key(), Math.max(seen, number));
        });
    }

    private static long total(Map<String, Long> numbers) {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }
}
