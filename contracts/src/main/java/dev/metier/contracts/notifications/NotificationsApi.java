package dev.metier.contracts.notifications;

import dev.metier.contracts.id.NotificationId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Messages to the caller. Live ones come from {@code GET /api/v1/notifications/stream} (SSE) and {@code /api/v1/ws} (WebSocket). */
@HttpExchange("/api/v1")
public interface NotificationsApi {

    @GetExchange("/notifications")
    NotificationPage list(
            @RequestParam(required = false) @Nullable Boolean unread,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after);

    @PostExchange("/notifications/{id}/read")
    NotificationView read(@PathVariable NotificationId id);

    @PostExchange("/notifications/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll();

    @GetExchange("/notifications/preferences")
    List<PreferenceView> preferences();

    @PutExchange("/notifications/preferences")
    List<PreferenceView> savePreferences(@Valid @RequestBody List<PreferenceView> preferences);

    @GetExchange("/notification-templates")
    List<TemplateView> templates();

    @PutExchange("/notification-templates/{key}")
    TemplateView saveTemplate(@PathVariable String key, @Valid @RequestBody TemplateView template);

    /** Internal, for services. Errors: {@code template-rejected} for a template that does not exist. */
    @PostExchange("/notify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void notify(@Valid @RequestBody NotifyRequest request);

    /** Whether a message that a service asked for was taken, for one that did not live to see the answer. Internal, for services. */
    @GetExchange("/notify/{requestId}")
    NotifyStatus taken(@PathVariable UUID requestId);
}
