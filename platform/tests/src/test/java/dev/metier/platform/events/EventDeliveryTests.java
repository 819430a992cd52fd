package dev.metier.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestEvents;
import dev.metier.sample.Booked;
import dev.metier.sample.Ledger;
import dev.metier.sample.SampleApplication;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

@ServiceTest
@ContextConfiguration(classes = SampleApplication.class)
class EventDeliveryTests {

    private final Events events;
    private final Ledger ledger;
    private final TransactionOperations transactions;
    private final TestEvents broker;
    private final JdbcClient jdbc;
    private final String account = Ids.next().toString();

    EventDeliveryTests(
            Events events, Ledger ledger, TransactionOperations transactions, TestEvents broker, JdbcClient jdbc) {
        this.events = events;
        this.ledger = ledger;
        this.transactions = transactions;
        this.broker = broker;
        this.jdbc = jdbc;
    }

    @Test
    void deliversEventsOfCommittedTransactions() {
        book(account, 1);
        await().until(() -> ledger.numbersOf(account).equals(List.of(1L)));
    }

    @Test
    void neverPublishesWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            events.publish(new Booked(account, 1));
            status.setRollbackOnly();
        });
        book(account, 2);
        await().until(() -> !ledger.numbersOf(account).isEmpty());
        assertThat(ledger.numbersOf(account)).containsExactly(2L);
    }

    @Test
    void refusesToPublishOutsideOfATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> events.publish(new Booked(account, 1)));
    }

    @Test
    void keepsTheOrderOfAKey() {
        List<Long> expected = LongStream.rangeClosed(1, 300).boxed().toList();
        expected.forEach(number -> book(account, number));
        await().until(() -> ledger.numbersOf(account).size() >= 300);
        assertThat(ledger.numbersOf(account)).isEqualTo(expected);
    }

    @Test
    void takesEffectOnceWhenTheBrokerRepeats() {
        CloudEvent event = broker.wrap(new Booked(account, 1), "test");
        broker.publish("sample-events", event);
        broker.publish("sample-events", event);
        broker.publish(new Booked(account, 2));
        await().until(() -> ledger.numbersOf(account).contains(2L));
        assertThat(ledger.numbersOf(account)).containsExactly(1L, 2L);
    }

    @Test
    void emptiesTheOutboxAfterPublication() {
        book(account, 1);
        await().until(() -> jdbc.sql("select count(*) from outbox where key = ?")
                        .param(account)
                        .query(Long.class)
                        .single()
                == 0);
        assertThat(broker.await("sample-events", account, 1)).hasSize(1);
    }

    @Test
    void carriesTheCorrelationOfTheRequest() {
        EventContext.ofRequest("request-7").call(() -> {
            book(account, 1);
            return true;
        });
        CloudEvent event = broker.await("sample-events", account, 1).getFirst();
        assertThat(event.correlationid()).isEqualTo("request-7");
        assertThat(event.source()).isEqualTo("sample");
        assertThat(event.id().version()).isEqualTo(7);
    }

    @Test
    void ignoresUnknownTypesAndFields() {
        String unknownType = """
                {"specversion":"1.0","id":"%s","source":"test","type":"account.renamed","subject":"%s","time":"2026-01-01T00:00:00Z",
                "data":{},"correlationid":"c"}""".formatted(UUID.randomUUID(), account);
        String unknownField = """
                {"specversion":"1.0","id":"%s","source":"test","type":"account.booked","subject":"%s","time":"2026-01-01T00:00:00Z",
                "data":{"account":"%s","number":9,"currency":"EUR"},"correlationid":"c","colour":"blue"}""".formatted(UUID.randomUUID(), account, account);
        broker.publish("sample-events", account, unknownType);
        broker.publish("sample-events", account, unknownField);
        await().until(() -> ledger.numbersOf(account).equals(List.of(9L)));
    }

    private void book(String account, long number) {
        transactions.executeWithoutResult(_ -> events.publish(new Booked(account, number)));
    }
}
