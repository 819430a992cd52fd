package dev.metier.contracts.analytics;

import java.util.List;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What happened, for administrators and operators. */
@HttpExchange("/api/v1/analytics")
public interface AnalyticsApi {

    /** All events of one correlation id in the order of their time; at most 1,000. */
    @GetExchange("/timeline")
    List<RecordedEvent> timeline(@RequestParam String correlationId);

    /** All events about one aggregate in the order they happened; at most 1,000. */
    @GetExchange("/subjects")
    List<RecordedEvent> subject(@RequestParam String subject);
}
