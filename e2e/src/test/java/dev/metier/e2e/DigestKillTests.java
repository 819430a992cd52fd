package dev.metier.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metier.launcher.demo.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills what composes digests, what takes them, or both, with SIGKILL at random moments while postings are published that
 * people wait for. {@code -Dkills=200} is the long profile.
 */
class DigestKillTests {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int SIGN_IN_EVERY = 20;

    private static final String SEARCH = "search";
    private static final String NOTIFICATIONS = "notifications";
    private static final String OTHERS = "identity,users,jobs,gateway";
    private static final List<List<String>> VICTIMS =
            List.of(List.of(SEARCH), List.of(NOTIFICATIONS), List.of(SEARCH, NOTIFICATIONS));

    /** With these one digest follows the other, so that a kill finds one at work. */
    private static final Map<String, String> HASTE = Map.of(
            "metier.search.alerts.check", "50ms",
            "metier.search.alerts.daily", "50ms",
            "db-scheduler.polling-interval", "50ms",
            "db-scheduler.heartbeat-interval", "500ms");

    @TempDir
    Path folder;

    @Test
    void eachPostingIsToldOnceAndNoneThatIsClosed() throws Exception {
        int port = PlatformProcesses.freePort();
        try (var platform = new PlatformProcesses(folder, port, HASTE)) {
            platform.start(PlatformProcesses.ENGINES);
            platform.awaitReady(PlatformProcesses.ENGINES);
            List<String> groups = List.of(OTHERS, SEARCH, NOTIFICATIONS);
            groups.forEach(platform::start);
            groups.forEach(platform::awaitReady);
            var people = new Subscribers(Api.at(URI.create("http://127.0.0.1:" + port)));

            publishWhileKilling(people, platform);

            people.awaitEverythingTold();
            people.signIn();
            people.check();
            assertThat(people.closed()).as("postings that closed untold").isNotEmpty();
        }
    }

    private static void publishWhileKilling(Subscribers people, PlatformProcesses platform) throws Exception {
        Random dice = new Random(20_261_127);
        try (ExecutorService recruiter = Executors.newSingleThreadExecutor()) {
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> victims = VICTIMS.get(kill % VICTIMS.size());
                people.turnToTheOtherTrade();
                Future<?> publishing = recruiter.submit(() -> {
                    people.publish(5);
                    return true;
                });
                TimeUnit.MILLISECONDS.sleep(dice.nextInt(800));
                victims.forEach(platform::kill);
                publishing.get(1, TimeUnit.MINUTES);
                publishMeanwhile(people, victims);
                victims.forEach(platform::start);
                victims.forEach(platform::awaitReady);
                if (kill % SIGN_IN_EVERY == SIGN_IN_EVERY - 1) {
                    people.signIn();
                }
            }
        }
    }

    /** What closes while nobody can be told must not be told afterwards. */
    private static void publishMeanwhile(Subscribers people, List<String> victims) throws IOException {
        people.publish(3);
        if (victims.contains(NOTIFICATIONS)) {
            people.closeTheLast(2);
        }
    }
}
