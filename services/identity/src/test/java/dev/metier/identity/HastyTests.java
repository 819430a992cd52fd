package dev.metier.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.metier.contracts.users.CreateUser;
import dev.metier.contracts.users.UserCreated;
import dev.metier.identity.People.Person;
import dev.metier.identity.mail.TestLinks;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With settings that make what takes minutes take less, and a notifications service that refuses at first. */
@ServiceTest
@TestPropertySource(
        properties = {
            "metier.identity.registration-timeout=1s",
            "metier.identity.require-verified-email=false",
            "metier.identity.throttle.per-account=3"
        })
class HastyTests {

    private static final Queue<JsonNode> ASKED = new ConcurrentLinkedQueue<>();

    private final TestApi api;
    private final TestEvents events;
    private final TestLinks links;
    private final People people;

    HastyTests(TestApi api, TestEvents events, TestLinks links) {
        this.api = api;
        this.events = events;
        this.links = links;
        this.people = new People(api, events, links);
    }

    @DynamicPropertySource
    static void notifications(DynamicPropertyRegistry settings) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/notify", exchange -> {
                JsonNode request =
                        JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
                boolean first =
                        ASKED.stream().noneMatch(seen -> seen.path("requestId").equals(request.path("requestId")));
                ASKED.add(request);
                exchange.sendResponseHeaders(first ? 503 : 202, -1);
                exchange.close();
            });
            server.start();
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            settings.add("metier.clients.notifications.url", () -> url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void undoesRegistrationThatNobodyAnswers() {
        String email = People.address();

        Answer begun = people.register(email);

        people.awaitStatus(begun.json().path("registrationId").asString(), "REJECTED");
        assertThat(people.login(email, People.PASSWORD).code()).isEqualTo("credentials-invalid");
        assertThat(people.register(email).json().path("status").asString()).isEqualTo("PENDING");
    }

    @Test
    void givesProfileThatComesTooLateAnAccountWithoutPassword() {
        String email = People.address();
        Answer begun = people.register(email);
        CreateUser command =
                events.await(CreateUser.class, event -> event.email().equals(email));
        people.awaitStatus(begun.json().path("registrationId").asString(), "REJECTED");

        events.publish(new UserCreated(command.userId(), email, "Pat Late", "candidate"));

        await().until(() -> links.count(command.userId(), "ACCOUNT_EXISTS") == 1);
        assertThat(people.login(email, People.PASSWORD).code()).isEqualTo("credentials-invalid");
        api.post("/api/v1/auth/password/forgot", Map.of("email", email));
        api.post(
                "/api/v1/auth/password/reset",
                Map.of("token", links.reset(command.userId()), "password", "set by mail afterwards"));
        assertThat(people.login(email, "set by mail afterwards").status()).isEqualTo(200);
    }

    @Test
    void mayLetPeopleInWithoutVerifiedAddress() {
        Person person = people.unverified();

        assertThat(people.login(person.email(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void slowsGuessingDownPerAccount() {
        Person person = people.unverified();
        for (int i = 0; i < 3; i++) {
            assertThat(people.login(person.email(), "guess number " + i).status())
                    .isEqualTo(401);
        }

        Answer refused = people.login(person.email(), People.PASSWORD);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("rate-limited");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
    }

    @Test
    void slowsGuessingDownForAddressesWithoutAccountToo() {
        String nobody = People.address();
        for (int i = 0; i < 3; i++) {
            people.login(nobody, "guess number " + i);
        }

        assertThat(people.login(nobody, "guess number 3").status()).isEqualTo(429);
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        Person person = people.unverified();
        for (int i = 0; i < 7; i++) {
            people.login(person.email(), i % 2 == 0 ? "a wrong password" : People.PASSWORD);
        }

        assertThat(people.login(person.email(), People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void repeatsMailUnderOneIdUntilItIsTaken() {
        Person person = people.unverified();

        await().until(() -> mailsTo(person).size() >= 2);

        List<JsonNode> mails = mailsTo(person);
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.path("template").asString()).isEqualTo("email-verification");
            assertThat(mail.path("requestId")).isEqualTo(mails.getFirst().path("requestId"));
        });
        String link = mails.getFirst().path("values").path("link").asString();
        assertThat(link).startsWith("http://localhost:8080/verify-email?token=");
        String token = link.substring(link.indexOf('=') + 1);
        assertThat(api.post("/api/v1/auth/email/verify", Map.of("token", token)).status())
                .isEqualTo(204);
    }

    private static List<JsonNode> mailsTo(Person person) {
        return ASKED.stream()
                .filter(mail -> mail.path("email").asString().equals(person.email()))
                .toList();
    }
}
