package dev.metier.platform.events;

import dev.metier.platform.events.Delivery.ConsumerKey;
import dev.metier.platform.events.Delivery.Receipt;
import dev.metier.platform.events.EventMetrics.Outcome;
import dev.metier.platform.security.CallerScope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lets each event take effect once per consumer, and keeps those of a parked key waiting. */
final class Inbox {

    private static final String WAITS = "waits behind a dead letter of its key";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final CallerScope callers;
    private final Handling handling;
    private final DeadLetterStore letters;
    private final EventMetrics metrics;

    Inbox(
            JdbcClient jdbc,
            TransactionOperations transactions,
            CallerScope callers,
            Handling handling,
            DeadLetterStore letters,
            EventMetrics metrics) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.callers = callers;
        this.handling = handling;
        this.letters = letters;
        this.metrics = metrics;
    }

    /** Handles all in one transaction, in order; throws what a handler throws, and then nothing happened. */
    void handle(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = callers.callAsService(() -> transactions.execute(_ -> handleInOrder(deliveries)));
        for (int i = 0; i < outcomes.size(); i++) {
            Delivery delivery = deliveries.get(i);
            metrics.processed(delivery.handler().consumer(), delivery.event().type(), outcomes.get(i));
        }
    }

    /** Makes a dead letter of an event that cannot be handled; what follows of its key will wait. */
    void bury(Delivery delivery, Throwable failure, int attempts) {
        DeadEvent dead = DeadEvent.of(delivery, DeadEvent.describe(failure), attempts);
        buryOnce(dead, () -> letters.park(dead.key()));
    }

    /** Makes a dead letter of a record that is no event, and so has no order to keep. */
    void bury(DeadEvent unreadable) {
        buryOnce(unreadable, () -> {});
    }

    /** Forgets events that were handled longer ago than this. */
    void forget(Duration age) {
        jdbc.sql("delete from processed_events where at < now() - make_interval(secs => ?)")
                .param((double) age.toSeconds())
                .update();
    }

    private List<Outcome> handleInOrder(List<Delivery> deliveries) {
        Set<ConsumerKey> parked = letters.parked(
                deliveries.stream().map(d -> d.event().subject()).distinct().toList());
        Set<Receipt> fresh = register(deliveries.stream().map(Delivery::receipt).toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            boolean isFresh = fresh.remove(delivery.receipt());
            outcomes.add(isFresh ? handle(delivery, parked) : Outcome.REPEATED);
        }
        return outcomes;
    }

    private Outcome handle(Delivery delivery, Set<ConsumerKey> parked) {
        if (parked.contains(delivery.consumerKey())) {
            letters.keep(DeadEvent.of(delivery, WAITS, 0));
            return Outcome.PARKED;
        }
        handling.run(delivery.handler(), delivery.event());
        return Outcome.HANDLED;
    }

    private void buryOnce(DeadEvent dead, Runnable park) {
        callers.runAsService(() -> transactions.executeWithoutResult(_ -> {
            if (!register(List.of(dead.receipt())).isEmpty()) {
                park.run();
                letters.keep(dead);
            }
        }));
        metrics.processed(dead.key().consumer(), dead.type(), Outcome.DEAD);
    }

    /** Notes that these arrived; returns those that had not before. */
    private Set<Receipt> register(List<Receipt> receipts) {
        return new HashSet<>(jdbc.sql("""
                        insert into processed_events (event_id, consumer)
                        select * from unnest(?::uuid[], ?::text[])
                        on conflict do nothing
                        returning event_id, consumer
                        """)
                .param(receipts.stream().map(r -> r.eventId().toString()).toArray(String[]::new))
                .param(receipts.stream().map(Receipt::consumer).toArray(String[]::new))
                .query((row, _) -> new Receipt(row.getObject("event_id", UUID.class), row.getString("consumer")))
                .list());
    }
}
