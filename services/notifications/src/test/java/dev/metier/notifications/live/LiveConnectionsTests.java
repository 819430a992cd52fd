package dev.metier.notifications.live;

import static org.awaitility.Awaitility.await;

import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.notifications.inbox.Inbox.Placed;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestEvents;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Listeners that are slow, gone or there while the service starts anew. */
@ServiceTest
class LiveConnectionsTests {

    private final LiveConnections connections;
    private final LiveWakeUp wakeUp;
    private final TestEvents events;

    LiveConnectionsTests(LiveConnections connections, LiveWakeUp wakeUp, TestEvents events) {
        this.connections = connections;
        this.wakeUp = wakeUp;
        this.events = events;
    }

    @Test
    void whoReadsSlowlyKeepsNobodyWaiting() {
        UserId slow = UserId.create();
        UserId quick = UserId.create();
        var reading = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var stuck = new Heard() {
            @Override
            public void tell(Placed message) throws IOException {
                reading.countDown();
                try {
                    done.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                super.tell(message);
            }
        };
        var heard = new Heard();
        connections.join(slow, 0L, stuck);
        connections.join(quick, 0L, heard);

        events.publish(stage(slow, "Screening"));
        await().until(() -> reading.getCount() == 0);
        events.publish(stage(slow, "Interview"));
        events.publish(stage(quick, "Offer"));

        await().until(() -> heard.titles.equals(List.of("Harbour Works: Offer")));
        done.countDown();
        await().until(() -> stuck.titles.equals(List.of("Harbour Works: Screening", "Harbour Works: Interview")));
    }

    @Test
    void whoIsGoneIsForgottenAndTheOthersGoOn() {
        UserId user = UserId.create();
        var gone = new Heard() {
            @Override
            public void tell(Placed message) throws IOException {
                throw new IOException("the other end is gone");
            }

            @Override
            public void close() {
                throw new IllegalStateException("closed before");
            }
        };
        var heard = new Heard();
        connections.join(user, 0L, gone);
        connections.join(user, 0L, heard);

        events.publish(stage(user, "Screening"));
        events.publish(stage(user, "Interview"));

        await().until(() -> heard.titles.equals(List.of("Harbour Works: Screening", "Harbour Works: Interview")));
    }

    @Test
    void hearsAgainAfterEachStart() {
        for (int start = 0; start < 5; start++) {
            wakeUp.stop();
            wakeUp.start();
            UserId user = UserId.create();
            var heard = new Heard();
            connections.join(user, 0L, heard);
            events.publish(stage(user, "Screening"));
            await().until(() -> heard.titles.equals(List.of("Harbour Works: Screening")));
        }
    }

    private static ApplicationStageChanged stage(UserId user, String name) {
        return new ApplicationStageChanged(
                ApplicationId.create(),
                JobId.create(),
                CompanyId.create(),
                user,
                "Crane operator",
                "Harbour Works",
                "applied",
                "next",
                name,
                UserId.create());
    }

    private static class Heard implements Listener {

        final List<String> titles = new CopyOnWriteArrayList<>();

        @Override
        public void tell(Placed message) throws IOException {
            titles.add(message.view().title());
        }

        @Override
        public void beat() {}

        @Override
        public void close() {}
    }
}
