package dev.metier.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.UserCreated;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestMail;
import dev.metier.platform.test.TestTokens;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** What arrives at people while they look, and in their mailbox. */
@ServiceTest
class LiveTests {

    private final Environment environment;
    private final TestEvents events;
    private final UserId user = UserId.create();
    private final HttpClient http = HttpClient.newHttpClient();

    LiveTests(Environment environment, TestEvents events) {
        this.environment = environment;
        this.events = events;
    }

    @Test
    void streamTellsAtOnceAndResumesWithoutLossOrRepeat() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (Stream<String> stream = stream("0")) {
            Thread reader = Thread.startVirtualThread(() -> stream.forEach(lines::add));
            events.publish(stage("Screening"));
            await().until(() -> count(lines, "Harbour Works: Screening") == 1);
            reader.interrupt();
        }
        events.publish(stage("Interview"));
        String heard = lines.stream()
                .filter(line -> line.startsWith("id:"))
                .findFirst()
                .orElseThrow()
                .substring(3);
        List<String> later = new CopyOnWriteArrayList<>();
        try (Stream<String> stream = stream(heard)) {
            Thread.startVirtualThread(() -> stream.forEach(later::add));
            await().until(() -> count(later, "Harbour Works: Interview") == 1);
        }
        assertThat(count(later, "Harbour Works: Screening")).isZero();
    }

    @Test
    void socketTellsAtOnce() {
        List<String> texts = new CopyOnWriteArrayList<>();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + TestTokens.candidate(user))
                .buildAsync(URI.create("ws://127.0.0.1:" + port() + "/api/v1/ws"), new Collector(texts))
                .join();
        events.publish(stage("Offer"));

        await().until(() -> count(texts, "Harbour Works: Offer") == 1);
        socket.abort();
    }

    @Test
    void mailComesOnceWithLinkAndFixedMessageId() {
        String address = user + "@people.example";
        events.publish(new UserCreated(user, address, "Ilinca", "candidate"));
        events.publish(stage("Screening"));

        await().until(() -> !mailsTo(address).isEmpty());

        assertThat(mailsTo(address)).hasSize(1);
        assertThat(mailsTo(address).getFirst())
                .contains("Subject: Harbour Works: Screening")
                .contains("@metier>")
                .contains("/applications/");
    }

    private Stream<String> stream(String lastEventId) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port() + "/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + TestTokens.candidate(user))
                .header("Last-Event-ID", lastEventId)
                .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private ApplicationStageChanged stage(String name) {
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

    private static long count(List<String> texts, String part) {
        return texts.stream().filter(text -> text.contains(part)).count();
    }

    private static List<String> mailsTo(String address) {
        return TestMail.received().stream()
                .map(LiveTests::text)
                .filter(mail -> mail.contains("To: " + address))
                .toList();
    }

    private static String text(MimeMessage message) {
        try (var out = new java.io.ByteArrayOutputStream()) {
            message.writeTo(out);
            return out.toString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Collector(List<String> texts) implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            texts.add(data.toString());
            socket.request(1);
            return null;
        }
    }
}
