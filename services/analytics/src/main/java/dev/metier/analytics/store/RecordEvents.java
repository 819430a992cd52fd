package dev.metier.analytics.store;

import dev.metier.platform.events.CloudEvent;
import dev.metier.platform.events.EventConsumer;
import org.springframework.stereotype.Component;

/** Records every event of every topic. A method per topic, because an event does not say by which one it came. */
@Component
class RecordEvents {

    private final EventStore store;

    RecordEvents(EventStore store) {
        this.store = store;
    }

    @EventConsumer(topics = "auth-events")
    void authEvents(CloudEvent event) {
        store.append("auth-events", event);
    }

    @EventConsumer(topics = "user-commands")
    void userCommands(CloudEvent event) {
        store.append("user-commands", event);
    }

    @EventConsumer(topics = "user-events")
    void userEvents(CloudEvent event) {
        store.append("user-events", event);
    }

    @EventConsumer(topics = "company-events")
    void companyEvents(CloudEvent event) {
        store.append("company-events", event);
    }

    @EventConsumer(topics = "skill-events")
    void skillEvents(CloudEvent event) {
        store.append("skill-events", event);
    }

    @EventConsumer(topics = "job-events")
    void jobEvents(CloudEvent event) {
        store.append("job-events", event);
    }

    @EventConsumer(topics = "application-events")
    void applicationEvents(CloudEvent event) {
        store.append("application-events", event);
    }

    @EventConsumer(topics = "interview-events")
    void interviewEvents(CloudEvent event) {
        store.append("interview-events", event);
    }

    @EventConsumer(topics = "analysis-events")
    void analysisEvents(CloudEvent event) {
        store.append("analysis-events", event);
    }

    @EventConsumer(topics = "media-events")
    void mediaEvents(CloudEvent event) {
        store.append("media-events", event);
    }

    @EventConsumer(topics = "cv-events")
    void cvEvents(CloudEvent event) {
        store.append("cv-events", event);
    }

    @EventConsumer(topics = "ats-events")
    void atsEvents(CloudEvent event) {
        store.append("ats-events", event);
    }

    @EventConsumer(topics = "document-events")
    void documentEvents(CloudEvent event) {
        store.append("document-events", event);
    }

    @EventConsumer(topics = "thread-events")
    void threadEvents(CloudEvent event) {
        store.append("thread-events", event);
    }

    @EventConsumer(topics = "memory-events")
    void memoryEvents(CloudEvent event) {
        store.append("memory-events", event);
    }

    @EventConsumer(topics = "plan-events")
    void planEvents(CloudEvent event) {
        store.append("plan-events", event);
    }

    @EventConsumer(topics = "support-events")
    void supportEvents(CloudEvent event) {
        store.append("support-events", event);
    }

    @EventConsumer(topics = "article-events")
    void articleEvents(CloudEvent event) {
        store.append("article-events", event);
    }

    @EventConsumer(topics = "agent-events")
    void agentEvents(CloudEvent event) {
        store.append("agent-events", event);
    }

    @EventConsumer(topics = "notification-events")
    void notificationEvents(CloudEvent event) {
        store.append("notification-events", event);
    }

    @EventConsumer(topics = "billing-events")
    void billingEvents(CloudEvent event) {
        store.append("billing-events", event);
    }

    @EventConsumer(topics = "trust-events")
    void trustEvents(CloudEvent event) {
        store.append("trust-events", event);
    }
}
