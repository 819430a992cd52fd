package dev.metier.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.applications.ApplicationStageChanged;
import dev.metier.contracts.applications.ApplicationSubmitted;
import dev.metier.contracts.id.ApplicationId;
import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.Ids;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.users.CompanyMemberAdded;
import dev.metier.contracts.users.CompanyRole;
import dev.metier.contracts.users.UserCreated;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.Answer;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestMail;
import dev.metier.platform.test.TestTokens;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class NotificationApiTests {

    private final TestApi api;
    private final TestEvents events;
    private final UserId candidate = UserId.create();
    private final UserId recruiter = UserId.create();
    private final CompanyId company = CompanyId.create();
    private final ApplicationId application = ApplicationId.create();
    private final JobId job = JobId.create();

    NotificationApiTests(TestApi api, TestEvents events) {
        this.api = api;
        this.events = events;
    }

    @BeforeEach
    void people() {
        events.publish(new UserCreated(candidate, candidate + "@people.example", "Ilinca", "candidate"));
        events.publish(new CompanyMemberAdded(company, recruiter, CompanyRole.OWNER));
    }

    @Test
    void tellsCandidateAndCompanyOfApplication() {
        events.publish(submitted());

        await().untilAsserted(() ->
                assertThat(titles(candidate)).containsExactly("Your application to Harbour Works has arrived"));
        await().untilAsserted(
                        () -> assertThat(titles(recruiter)).containsExactly("New application for Crane operator"));
    }

    @Test
    void tellsOncePerEventHoweverOftenItIsDelivered() {
        CloudEvent event = events.wrap(stageChanged("Screening"), "applications");
        events.publish("application-events", event);
        events.publish("application-events", event);
        events.publish(stageChanged("Interview"));

        await().untilAsserted(() ->
                assertThat(titles(candidate)).containsExactly("Harbour Works: Interview", "Harbour Works: Screening"));
    }

    @Test
    void countsUnreadUntilRead() {
        events.publish(stageChanged("Screening"));
        await().until(() -> list(candidate).path("unread").asInt() == 1);
        String id = list(candidate).at("/items/0/id").asString();

        Answer read = as(candidate).post("/api/v1/notifications/" + id + "/read");

        assertThat(read.status()).isEqualTo(200);
        assertThat(list(candidate).path("unread").asInt()).isZero();
        assertThat(as(recruiter).post("/api/v1/notifications/" + id + "/read").status())
                .isEqualTo(404);
    }

    @Test
    void leavesOutWhatThePersonDoesNotWant() {
        as(candidate)
                .put(
                        "/api/v1/notifications/preferences",
                        List.of(Map.of("category", "application", "channel", "IN_APP", "enabled", false)));

        events.publish(submitted());

        await().untilAsserted(
                        () -> assertThat(titles(recruiter)).containsExactly("New application for Crane operator"));
        assertThat(titles(candidate)).isEmpty();
    }

    @Test
    void takesDirectMessagesFromServicesOnly() {
        Map<String, Object> request = Map.of(
                "requestId",
                Ids.next(),
                "userId",
                candidate,
                "email",
                "direct@people.example",
                "template",
                "email-verification",
                "values",
                Map.of("link", "http://localhost/verify?token=x"));

        assertThat(as(candidate).post("/api/v1/notify", request).status()).isEqualTo(403);
        assertThat(api.as(TestTokens.service("identity"))
                        .post("/api/v1/notify", request)
                        .status())
                .isEqualTo(202);
        assertThat(api.as(TestTokens.service("identity"))
                        .post("/api/v1/notify", replaced(request, "no-such-template"))
                        .code())
                .isEqualTo("template-rejected");
    }

    @Test
    void tellsWhatAServiceAsksForAsThePersonPrefersAndOncePerRequest() {
        await().until(() -> isReachable(candidate));
        Map<String, Object> request = alert(candidate);

        choose(candidate, "EMAIL", false);
        assertThat(isTaken(request)).isFalse();
        notifyOf(request);
        assertThat(isTaken(request)).isTrue();
        choose(candidate, "EMAIL", true);
        notifyOf(request);

        var told = list(candidate)
                .path("items")
                .valueStream()
                .filter(item -> item.path("category").asString().equals("job-alert"))
                .toList();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("title").asString()).isEqualTo("2 new for Cranes");
        assertThat(told.getFirst().path("body").asString()).startsWith("Crane operator, Harbour Works");
        assertThat(told.getFirst().path("link").asString()).isEqualTo("/jobs?q=crane");
        assertThat(mailsTo(candidate)).isEmpty();
        notifyOf(alert(candidate));
        await().untilAsserted(() -> assertThat(mailsTo(candidate)).containsExactly("2 new for Cranes"));
    }

    @Test
    void tellsNothingToWhomDoesNotWantIt() {
        choose(candidate, "IN_APP", false);
        choose(candidate, "EMAIL", false);

        notifyOf(alert(candidate));

        assertThat(list(candidate).path("items").size()).isZero();
        assertThat(mailsTo(candidate)).isEmpty();
    }

    private static Map<String, Object> alert(UserId user) {
        return Map.of(
                "requestId",
                Ids.next(),
                "userId",
                user,
                "template",
                "job-alert",
                "values",
                Map.of(
                        "count",
                        "2",
                        "searches",
                        "Cranes",
                        "listing",
                        "Crane operator, Harbour Works",
                        "link",
                        "/jobs?q=crane"));
    }

    private void notifyOf(Map<String, Object> request) {
        assertThat(api.as(TestTokens.service("search"))
                        .post("/api/v1/notify", request)
                        .status())
                .isEqualTo(202);
    }

    private boolean isTaken(Map<String, Object> request) {
        return api.as(TestTokens.service("search"))
                .get("/api/v1/notify/" + request.get("requestId"))
                .json()
                .path("taken")
                .asBoolean();
    }

    private void choose(UserId user, String channel, boolean enabled) {
        Answer saved = as(user).put(
                        "/api/v1/notifications/preferences",
                        List.of(Map.of("category", "job-alert", "channel", channel, "enabled", enabled)));
        assertThat(saved.status()).isEqualTo(200);
    }

    /** Whether the service has heard of the address. */
    private boolean isReachable(UserId user) {
        notifyOf(replaced(alert(user), "application-hired"));
        return !subjects(user).isEmpty();
    }

    private static List<String> mailsTo(UserId user) {
        return subjects(user).stream()
                .filter(subject -> subject.contains("new for"))
                .toList();
    }

    private static List<String> subjects(UserId user) {
        return TestMail.received().stream()
                .filter(mail -> header(mail, "To").contains(user.toString()))
                .map(mail -> header(mail, "Subject"))
                .toList();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return String.join(" ", mail.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> replaced(Map<String, Object> request, String template) {
        Map<String, Object> other = new java.util.HashMap<>(request);
        other.put("template", template);
        other.put("requestId", UUID.randomUUID());
        return other;
    }

    private ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(application, job, company, candidate, "Crane operator", "Harbour Works");
    }

    private ApplicationStageChanged stageChanged(String to) {
        return new ApplicationStageChanged(
                application,
                job,
                company,
                candidate,
                "Crane operator",
                "Harbour Works",
                "applied",
                "next",
                to,
                recruiter);
    }

    private List<String> titles(UserId user) {
        return list(user)
                .path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }

    private tools.jackson.databind.JsonNode list(UserId user) {
        return as(user).get("/api/v1/notifications").json();
    }

    private TestApi as(UserId user) {
        return api.as(TestTokens.candidate(user));
    }
}
