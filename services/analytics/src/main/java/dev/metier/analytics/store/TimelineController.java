package dev.metier.analytics.store;

import dev.metier.contracts.analytics.AnalyticsApi;
import dev.metier.contracts.analytics.RecordedEvent;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController implements AnalyticsApi {

    private final EventStore store;

    TimelineController(EventStore store) {
        this.store = store;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'OPERATOR')")
    public List<RecordedEvent> timeline(String correlationId) {
        return store.timeline(correlationId);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'OPERATOR')")
    public List<RecordedEvent> subject(String subject) {
        return store.about(subject);
    }
}
