package dev.metier.benchmarks;

import dev.metier.benchmarks.outbox.Arrivals;
import dev.metier.benchmarks.outbox.OutboxApplication;
import dev.metier.benchmarks.outbox.Ping;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.events.Events;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Events from the commit of their transaction to the handler of another, through PostgreSQL (durable), the relay and
 * Kafka; and in the same run raw producers and consumers on the same broker with records of the same size.
 */
final class OutboxBenchmark {

    private static final int BACKLOG = 30_000;
    private static final int ROUNDS = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ConfigurableApplicationContext service;
    private final Arrivals arrivals;
    private final Events events;
    private final TransactionOperations transactions;
    private final RawKafka raw = new RawKafka();
    private final int seconds;

    private OutboxBenchmark(ConfigurableApplicationContext service, int seconds) {
        this.service = service;
        this.arrivals = service.getBean(Arrivals.class);
        this.events = service.getBean(Events.class);
        this.transactions = service.getBean(TransactionOperations.class);
        this.seconds = seconds;
    }

    static void run(String... options) throws Exception {
        int seconds = options.length > 1 && options[0].equals("--seconds") ? Integer.parseInt(options[1]) : 20;
        System.setProperty("metier.test.durable", "on");
        Map<String, Object> settings = TestSettings.of(TestDatabases.create("outbox-bench"));
        settings.put("server.port", 0);
        settings.put("spring.datasource.hikari.maximum-pool-size", 12);
        settings.put("spring.datasource.hikari.connection-timeout", 60_000);
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try (var service = MetierApplication.builder(OutboxApplication.class).run(arguments)) {
            new OutboxBenchmark(service, seconds).measure();
        }
    }

    private void measure() throws Exception {
        latency(100, 5, false);
        List<Double> outbox = new ArrayList<>();
        List<Double> transactional = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            outbox.add(drain());
            transactional.add(raw.transactional(BACKLOG));
        }
        Figures.print("outbox.drain", median(outbox), "events/s");
        Figures.print("raw.transactional", median(transactional), "events/s");
        Figures.print("outbox.drain.to-raw", median(outbox) / median(transactional), "ratio");
        Figures.print("outbox.sustained", sustained(), "events/s");
        for (int rate : List.of(100, 500)) {
            latency(rate, seconds, true);
            Percentiles yardstick = raw.latency(rate, seconds);
            Figures.print("raw." + rate + ".p50", yardstick.at(50), "ms");
            Figures.print("raw." + rate + ".p99", yardstick.at(99), "ms");
        }
    }

    /** Writes a backlog while the relay rests, then counts what relay, broker and consumer handle from the first to the last. */
    private double drain() {
        Lifecycle relay = service.getBean("relay", Lifecycle.class);
        relay.stop();
        arrivals.expect(BACKLOG);
        for (int first = 0; first < BACKLOG; first += 500) {
            int from = first;
            transactions.executeWithoutResult(_ -> {
                for (int number = from; number < from + 500; number++) {
                    events.publish(Ping.of(number));
                }
            });
        }
        relay.start();
        awaitArrivals(BACKLOG);
        LongSummaryStatistics handled =
                IntStream.range(0, BACKLOG).mapToLong(arrivals::at).summaryStatistics();
        return BACKLOG * 1e9 / (handled.getMax() - handled.getMin());
    }

    /** Four writers, each event in a transaction of its own, as fast as it goes; until all is handled. */
    private double sustained() throws InterruptedException {
        arrivals.expect(1_000_000);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    publish(next.getAndIncrement());
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        awaitArrivals(next.get());
        return next.get() * 1e9 / (System.nanoTime() - start);
    }

    /** Publishes at a steady rate, whether or not what went before arrived; from commit to handler. */
    private void latency(int rate, int duration, boolean print) throws InterruptedException {
        int total = rate * duration;
        arrivals.expect(total);
        long[] committed = new long[total];
        List<Thread> publishers = new ArrayList<>();
        long start = System.nanoTime();
        for (int number = 0; number < total; number++) {
            int mine = number;
            LockSupport.parkNanos(start + number * 1_000_000_000L / rate - System.nanoTime());
            publishers.add(Thread.ofVirtual().start(() -> {
                publish(mine);
                committed[mine] = System.nanoTime();
            }));
        }
        for (Thread publisher : publishers) {
            publisher.join();
        }
        awaitArrivals(total);
        Percentiles millis = new Percentiles(total);
        for (int number = 0; number < total; number++) {
            millis.add(Math.max(0, arrivals.at(number) - committed[number]) / 1e6);
        }
        if (print) {
            Figures.print("outbox." + rate + ".p50", millis.at(50), "ms");
            Figures.print("outbox." + rate + ".p99", millis.at(99), "ms");
        }
    }

    private void publish(int number) {
        transactions.executeWithoutResult(_ -> events.publish(Ping.of(number)));
    }

    private void awaitArrivals(int count) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (arrivals.count() < count) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("%d of %d events arrived".formatted(arrivals.count(), count));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
