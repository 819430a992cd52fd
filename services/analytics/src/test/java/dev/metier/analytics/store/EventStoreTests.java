package dev.metier.analytics.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.metier.contracts.id.CompanyId;
import dev.metier.contracts.id.JobId;
import dev.metier.contracts.id.UserId;
import dev.metier.contracts.jobs.JobClosed;
import dev.metier.contracts.users.UserActivated;
import dev.metier.contracts.users.UserSuspended;
import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.test.ServiceTest;
import dev.metier.platform.test.TestApi;
import dev.metier.platform.test.TestEvents;
import dev.metier.platform.test.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class EventStoreTests {

    private final TestApi admin;
    private final TestEvents events;
    private final JdbcClient db;
    private final UserId user = UserId.create();

    EventStoreTests(TestApi api, TestEvents events, JdbcClient db) {
        this.admin = api.as(TestTokens.admin());
        this.events = events;
        this.db = db;
    }

    @Test
    void keepsAnEventOnceHoweverOftenItComes() {
        CloudEvent event = events.wrap(new UserSuspended(user), "users");
        events.publish("user-events", event);
        events.publish("user-events", event);
        events.publish(new UserActivated(user));

        await().until(() -> about(user.toString()).size() >= 2);

        assertThat(about(user.toString()).findValuesAsString("type"))
                .containsExactly("user.suspended", "user.activated");
        JsonNode first = about(user.toString()).path(0);
        assertThat(first.path("id").asString()).isEqualTo(event.id().toString());
        assertThat(first.path("topic").asString()).isEqualTo("user-events");
        assertThat(first.path("source").asString()).isEqualTo("users");
    }

    @Test
    void keepsTheOrderOfASubject() {
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            published.add(events.publish(new UserSuspended(user)).toString());
            published.add(events.publish(new UserActivated(user)).toString());
        }

        await().until(() -> about(user.toString()).size() == 50);

        assertThat(about(user.toString()).findValuesAsString("id")).isEqualTo(published);
    }

    @Test
    void tellsWhatOneRequestLedToOverAllTopics() {
        String correlation = UUID.randomUUID().toString();
        JobId job = JobId.create();
        CloudEvent cause = related(events.wrap(new UserSuspended(user), "users"), correlation, null);
        CloudEvent effect =
                related(events.wrap(new JobClosed(job, CompanyId.create()), "jobs"), correlation, cause.id());
        events.publish("job-events", effect);
        events.publish("user-events", cause);

        await().until(() -> timeline(correlation).size() == 2);

        assertThat(timeline(correlation).findValuesAsString("topic")).containsExactly("user-events", "job-events");
        assertThat(timeline(correlation).path(1).path("causationId").asString())
                .isEqualTo(cause.id().toString());
    }

    @Test
    void keepsEventsOfTypesThatNobodyKnowsYet() {
        CloudEvent event = events.wrap(new UserSuspended(user), "trust");
        CloudEvent unknown = new CloudEvent(
                "1.0",
                event.id(),
                "trust",
                "consent.given",
                event.subject(),
                event.time(),
                "application/json",
                "urn:metier:consent.given:v1",
                event.data(),
                event.correlationid(),
                null,
                null,
                "tenant",
                "actor");
        events.publish("trust-events", unknown);

        await().until(() -> about(user.toString()).size() == 1);

        assertThat(about(user.toString()).path(0).path("type").asString()).isEqualTo("consent.given");
    }

    @Test
    void nothingThatHappenedCanBeChangedByTheService() {
        assertThatThrownBy(() -> db.sql("update event_store set actor = null").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("delete from event_store").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("truncate event_store").update()).hasStackTraceContaining("permission denied");
    }

    private static CloudEvent related(CloudEvent event, String correlation, @Nullable UUID cause) {
        return new CloudEvent(
                event.specversion(),
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.datacontenttype(),
                event.dataschema(),
                event.data(),
                correlation,
                cause,
                null,
                null,
                null);
    }

    private JsonNode about(String subject) {
        return admin.get("/api/v1/analytics/subjects?subject=" + subject).json();
    }

    private JsonNode timeline(String correlation) {
        return admin.get("/api/v1/analytics/timeline?correlationId=" + correlation)
                .json();
    }
}
