package dev.metier.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.launcher.demo.Account;
import dev.metier.launcher.demo.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Kills processes with SIGKILL at random moments while people apply and move: services, PostgreSQL, and all engines (with the
 * broker and the object store) in one go. Afterwards nothing that was accepted is lost or doubled, and the events of each
 * application came in their order. {@code -Dkills=200} is the long profile.
 */
class KillTests {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final int POSTINGS_PER_KILL = 3;
    private static final List<String> GROUPS = List.of(
            "identity,users,gateway",
            "jobs,applications",
            "cv,ats,render,embedding,vectors",
            "notifications,analytics,search");
    private static final List<String> VICTIMS = Stream.concat(
                    GROUPS.stream(), Stream.of(PlatformProcesses.ENGINES, PlatformProcesses.POSTGRES))
            .toList();
    private static final List<String> STORY = List.of(
            "application.submitted",
            "application.stage-changed",
            "application.stage-changed",
            "application.stage-changed");

    @TempDir
    Path folder;

    @Test
    void nothingAcceptedIsLostOrDoubled() throws Exception {
        int port = PlatformProcesses.freePort();
        try (var platform = new PlatformProcesses(folder, port)) {
            platform.start(PlatformProcesses.ENGINES);
            platform.awaitReady(PlatformProcesses.ENGINES);
            GROUPS.forEach(platform::start);
            GROUPS.forEach(platform::awaitReady);
            Api api = Api.at(URI.create("http://127.0.0.1:" + port));
            var people = new Applicant(api);
            List<String> postings = people.publish(KILLS * POSTINGS_PER_KILL);

            travelWhileKilling(people, postings, platform, api);

            people.signInAgain();
            Account admin = Account.signIn(api, "admin@metier.localhost", secret("admin.password"));
            check(people, postings.size(), admin);
        }
    }

    private static void travelWhileKilling(Applicant people, List<String> postings, PlatformProcesses platform, Api api)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService travellers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> journeys = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                journeys.add(travellers.submit(() -> {
                    for (int n = next.getAndIncrement(); n < postings.size(); n = next.getAndIncrement()) {
                        people.travel(postings.get(n));
                        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(500));
                    }
                    return true;
                }));
            }
            Random dice = new Random(20_261_121);
            for (int kill = 0; kill < KILLS; kill++) {
                TimeUnit.MILLISECONDS.sleep(200 + dice.nextInt(1800));
                hurt(platform, api, VICTIMS.get(dice.nextInt(VICTIMS.size())));
            }
            for (Future<?> journey : journeys) {
                journey.get(5, TimeUnit.MINUTES);
            }
        }
    }

    private static void hurt(PlatformProcesses platform, Api api, String group) throws IOException {
        if (group.equals(PlatformProcesses.POSTGRES)) {
            platform.killPostgres();
            await("PostgreSQL comes back by itself")
                    .atMost(60, TimeUnit.SECONDS)
                    .ignoreExceptions()
                    .until(() -> api.get("/api/v1/jobs?limit=1").has("items"));
            return;
        }
        platform.kill(group);
        platform.start(group);
        platform.awaitReady(group);
    }

    private static void check(Applicant people, int applications, Account admin) throws Exception {
        assertThat(people.accepted()).doesNotHaveDuplicates().hasSize(applications);
        for (String id : people.accepted()) {
            JsonNode view = people.recruiter().api().get("/api/v1/applications/" + id);
            assertThat(view.path("history")
                            .valueStream()
                            .map(h -> h.at("/to/key").asString()))
                    .as("history of " + id)
                    .containsExactly("applied", "screening", "interview", "offer");
            await("the events of " + id)
                    .atMost(90, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(admin.api()
                                    .get("/api/v1/analytics/subjects?subject=" + id)
                                    .valueStream()
                                    .map(event -> event.path("type").asString()))
                            .containsExactlyElementsOf(STORY));
        }
        await("messages").atMost(90, TimeUnit.SECONDS).untilAsserted(() -> {
            assertThat(messages(people.candidate()))
                    .containsOnlyKeys(people.accepted())
                    .allSatisfy((id, count) -> assertThat(count).as(id).isEqualTo(STORY.size()));
            assertThat(messages(people.recruiter()))
                    .containsOnlyKeys(people.accepted())
                    .allSatisfy((id, count) -> assertThat(count).as(id).isEqualTo(1));
        });
    }

    /** How many messages about each application a person has. */
    private static Map<String, Integer> messages(Account person) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        String after = "";
        do {
            JsonNode page = person.api().get("/api/v1/notifications?limit=100" + after);
            page.path("items").forEach(item -> {
                String link = item.path("link").asString();
                counts.merge(link.substring(link.lastIndexOf('/') + 1), 1, Integer::sum);
            });
            after = page.path("next").isMissingNode()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        return counts;
    }

    private String secret(String name) throws IOException {
        return Files.readAllLines(folder.resolve("engines").resolve("secrets.properties")).stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }
}
