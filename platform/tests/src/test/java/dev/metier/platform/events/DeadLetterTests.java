package dev.metier.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.UserId;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import dev.metier.sample.Booked;
import dev.metier.sample.Ledger;
import dev.metier.sample.SampleApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@ServiceTest
@ContextConfiguration(classes = SampleApplication.class)
class DeadLetterTests {

    private final Ledger ledger;
    private final TestEvents broker;
    private final JdbcClient jdbc;
    private final TestApi api;
    private final String account = Ids.next().toString();

    DeadLetterTests(Ledger ledger, TestEvents broker, JdbcClient jdbc, TestApi api) {
        this.ledger = ledger;
        this.broker = broker;
        this.jdbc = jdbc;
        this.api = api.as(TestTokens.operator());
    }

    @Test
    void parksTheKeyOfAnEventThatFails() {
        ledger.poison(account);
        String healthy = Ids.next().toString();
        broker.publish(new Booked(account, 1));
        broker.publish(new Booked(healthy, 1));
        await().until(() ->
                waitingFor(account).size() == 1 && !ledger.numbersOf(healthy).isEmpty());
        ledger.cure(account);
        broker.publish(new Booked(account, 2));
        await().until(() -> waitingFor(account).size() == 2);
        assertThat(ledger.numbersOf(account)).isEmpty();
    }

    @Test
    void replaysAKeyInOrderAndLetsItGo() {
        ledger.poison(account);
        broker.publish(new Booked(account, 1));
        await().until(() -> waitingFor(account).size() == 1);
        broker.publish(new Booked(account, 2));
        broker.publish(new Booked(account, 3));
        await().until(() -> waitingFor(account).size() == 3);

        long first = waitingFor(account).getFirst();
        Answer stillPoisoned = api.post("/internal/dead-letters/" + first + "/replay?key=true");
        assertThat(stillPoisoned.json().path("replayed").asInt()).isZero();
        assertThat(stillPoisoned.json().path("failure").asString()).contains("poisoned");

        ledger.cure(account);
        assertThat(api.post("/internal/dead-letters/" + first + "/replay?key=true")
                        .json()
                        .path("replayed")
                        .asInt())
                .isEqualTo(3);
        broker.publish(new Booked(account, 4));
        await().until(() -> ledger.numbersOf(account).size() == 4);
        assertThat(ledger.numbersOf(account)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void replaysUpToOneLetter() {
        ledger.poison(account);
        broker.publish(new Booked(account, 1));
        broker.publish(new Booked(account, 2));
        broker.publish(new Booked(account, 3));
        await().until(() -> waitingFor(account).size() == 3);
        ledger.cure(account);
        long second = waitingFor(account).get(1);
        assertThat(api.post("/internal/dead-letters/" + second + "/replay")
                        .json()
                        .path("replayed")
                        .asInt())
                .isEqualTo(2);
        assertThat(ledger.numbersOf(account)).containsExactly(1L, 2L);
        assertThat(waitingFor(account)).hasSize(1);
    }

    @Test
    void letsAKeyGoWhenItsLastLetterIsDiscarded() {
        ledger.poison(account);
        broker.publish(new Booked(account, 1));
        await().until(() -> waitingFor(account).size() == 1);
        ledger.cure(account);
        assertThat(api.delete("/internal/dead-letters/" + waitingFor(account).getFirst())
                        .status())
                .isEqualTo(204);
        broker.publish(new Booked(account, 2));
        await().until(() -> ledger.numbersOf(account).equals(List.of(2L)));
    }

    @Test
    void keepsWhatIsNoEventAndGoesOn() {
        for (String nonsense : List.of("", "{", "[]", "null", "{\"specversion\":\"1.0\"}", "nul\0l")) {
            broker.publish("sample-events", account, nonsense);
        }
        broker.publish("sample-events", null, null);
        broker.publish(new Booked(account, 1));
        await().until(() -> ledger.numbersOf(account).equals(List.of(1L)));
        assertThat(waitingFor(account)).hasSize(6);
    }

    @Test
    void keepsFactsThatDoNotFitAndParksTheirKey() {
        CloudEvent event = broker.wrap(new Booked(account, 1), "test");
        String misfit = new EventFormat().write(event).replace("\"number\":1", "\"number\":\"many\"");
        broker.publish("sample-events", account, misfit);
        broker.publish(new Booked(account, 2));
        await().until(() -> waitingFor(account).size() == 2);
        assertThat(ledger.numbersOf(account)).isEmpty();
    }

    @Test
    void announcesDeadLettersOnTheirTopic() {
        ledger.poison(account);
        broker.publish(new Booked(account, 1));
        assertThat(broker.await("sample-events.dlt", account, 1)).hasSize(1);
    }

    @Test
    void isForOperatorsOnly() {
        String candidate = TestTokens.candidate(UserId.create());
        assertThat(api.as(candidate).get("/internal/dead-letters").status()).isEqualTo(403);
        assertThat(api.as(TestTokens.admin()).get("/internal/dead-letters").status())
                .isEqualTo(403);
        assertThat(api.get("/internal/dead-letters").status()).isEqualTo(200);
        assertThat(api.post("/internal/dead-letters/0/replay").code()).isEqualTo("not-found");
    }

    @Test
    void listsPageByPage() {
        ledger.poison(account);
        for (int number = 1; number <= 3; number++) {
            broker.publish(new Booked(account, number));
        }
        await().until(() -> waitingFor(account).size() == 3);
        Answer first = api.get("/internal/dead-letters?limit=1");
        assertThat(first.json().path("items")).hasSize(1);
        String next = first.json().path("next").asString();
        assertThat(api.get("/internal/dead-letters?after=" + next)
                        .json()
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(2);
        assertThat(api.get("/internal/dead-letters?after=x").code()).isEqualTo("cursor-invalid");
    }

    private List<Long> waitingFor(String key) {
        return jdbc.sql("select id from dead_letters where key = ? and replayed_at is null order by id")
                .param(key)
                .query((row, _) -> row.getLong(1))
                .list();
    }
}
