package dev.metier.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.platform.MetierApplication;
import dev.metier.platform.test.FaultProxy;
import dev.metier.platform.test.TestBroker;
import dev.metier.platform.test.TestDatabase;
import dev.metier.platform.test.TestDatabases;
import dev.metier.platform.test.TestSettings;
import dev.metier.sample.Booked;
import dev.metier.sample.Ledger;
import dev.metier.sample.SampleApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A whole service whose network to the database and to the broker is broken while it works. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFaultTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestBroker.Proxied broker = TestBroker.startBehindProxy();
    private final TestDatabase database = TestDatabases.create("sample");
    private final FaultProxy network = FaultProxy.to(database.host(), database.port());
    private ConfigurableApplicationContext service;

    @BeforeAll
    void startService() {
        Map<String, Object> settings = TestSettings.of(database.at(network.port()));
        settings.put("spring.kafka.bootstrap-servers", broker.address());
        settings.put("server.port", 0);
        service = MetierApplication.builder(SampleApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    @AfterAll
    void stop() {
        service.close();
        broker.close();
        network.close();
    }

    @AfterEach
    void heal() {
        network.heal();
        broker.proxy().heal();
    }

    @Test
    void deliversWhileConnectionsToTheDatabaseAreCut() {
        deliversInOrderDespite(network::cut, 10);
    }

    @Test
    void deliversWhileConnectionsToTheBrokerAreCut() {
        deliversInOrderDespite(broker.proxy()::cut, 10);
    }

    @Test
    void outboxGrowsWhileTheBrokerRefusesAndEmptiesAfterwards() {
        Account account = new Account();
        broker.proxy().refuse();
        account.book(50);
        assertThat(service.getBean(Outbox.class).depth()).isGreaterThanOrEqualTo(50);
        broker.proxy().heal();
        account.awaitAll();
        await().atMost(PATIENCE).until(() -> service.getBean(Outbox.class).depth() == 0);
    }

    @Test
    void deliversWhenTheBrokerIsSlow() {
        Account account = new Account();
        broker.proxy().delay(Duration.ofMillis(50));
        account.book(50);
        account.awaitAll();
        broker.proxy().heal();
    }

    @Test
    void deliversWhenTheNetworkToTheDatabaseSwallowsEverythingForAWhile() {
        Account account = new Account();
        account.book(20);
        network.drop();
        await().atMost(PATIENCE).until(() -> !account.tryBook());
        network.heal();
        await().atMost(PATIENCE).until(account::tryBook);
        account.awaitAll();
    }

    /** Books while the fault strikes again and again; what was committed is delivered once and in order. */
    private void deliversInOrderDespite(Runnable fault, int times) {
        Account account = new Account();
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                account.tryBook();
            }
        });
        for (int i = 0; i < times; i++) {
            long seen = account.delivered().size();
            fault.run();
            await().atMost(PATIENCE).until(() -> account.delivered().size() > seen + 5);
        }
        over.set(true);
        await().until(() -> !writer.isAlive());
        account.awaitAll();
    }

    /** Events of one key, numbered in the order in which their transactions commit. */
    private final class Account {

        private final String name = Ids.next().toString();
        private final TransactionOperations transactions = service.getBean(TransactionOperations.class);
        private final Events events = service.getBean(Events.class);

        void book(int times) {
            for (int i = 0; i < times; i++) {
                assertThat(tryBook()).isTrue();
            }
        }

        /** The number comes from the database, so a commit whose answer was lost is counted too. */
        boolean tryBook() {
            try {
                transactions.executeWithoutResult(_ -> {
                    long number = jdbc().sql("""
                                    insert into accounts values (?, 1)
                                    on conflict (account) do update set number = accounts.number + 1 returning number
                                    """)
                            .param(name)
                            .query((row, _) -> row.getLong(1))
                            .single();
                    events.publish(new Booked(name, number));
                });
                return true;
            } catch (RuntimeException _) {
                return false;
            }
        }

        List<Long> delivered() {
            return eventually(() -> service.getBean(Ledger.class).numbersOf(name));
        }

        void awaitAll() {
            long last = eventually(() -> jdbc().sql("select number from accounts where account = ?")
                    .param(name)
                    .query((row, _) -> row.getLong(1))
                    .single());
            await().atMost(PATIENCE).until(() -> delivered().size() >= last);
            assertThat(delivered())
                    .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
            assertThat(service.getBean(DeadLetters.class).waiting()).isZero();
        }

        private JdbcClient jdbc() {
            return service.getBean(JdbcClient.class);
        }
    }

    /** Asks until the database can be reached. */
    private static <T> T eventually(Supplier<T> question) {
        return await().atMost(PATIENCE).ignoreExceptions().until(question::get, _ -> true);
    }
}
